//! Files under a passphrase, in the age format (`age-encryption.org/v1`, scrypt), which the standard age tool opens.
//!
//! Only the one recipe that Jalon needs is here. A general library derives the key anew for each save, which takes
//! a second of work and 256 MB; here the key of a sitting is derived once. Each save then has a nonce of its own
//! under the same file key, from which the format derives the key of the content.

use std::fmt;

use base64ct::{Base64Unpadded, Encoding};
use chacha20poly1305::aead::Aead;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::ReadError;

const VERSION_LINE: &[u8] = b"age-encryption.org/v1\n";
const SCRYPT_LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
/// Work of deriving a key, as a power of two: that of the age tool.
const WORK: u8 = 18;
/// More work than this is an attack on the reader's memory: 2 to the 20th takes one gigabyte.
const MOST_WORK: u8 = 20;
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;

/// What opens and seals the files of a sitting. Derived from the passphrase, which is not kept.
#[derive(Clone)]
pub struct Key {
    header: Vec<u8>,
    file_key: Zeroizing<[u8; 16]>,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Randomness was not to be had: nothing can be encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRandomness;

/// Is a file encrypted, by what stands in it?
pub fn is_encrypted(bytes: &[u8]) -> bool {
    bytes.starts_with(VERSION_LINE)
}

fn random<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(bytes)
}

/// The key that wraps the file key.
fn wrapping_key(passphrase: &str, salt: &[u8; 16], work: u8) -> Option<Zeroizing<[u8; 32]>> {
    let params = scrypt::Params::new(work, 8, 1).ok()?;
    let mut key = Zeroizing::new([0; 32]);
    scrypt::scrypt(passphrase.as_bytes(), &[SCRYPT_LABEL, salt].concat(), &params, &mut *key).ok()?;
    Some(key)
}

fn derive(file_key: &[u8; 16], salt: &[u8], label: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    // Thirty-two bytes are far below what HKDF can give; it cannot refuse.
    let _ = Hkdf::<Sha256>::new(Some(salt), file_key).expand(label, &mut *key);
    key
}

fn cipher(key: &[u8; 32]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(key.into())
}

fn header_mac(file_key: &[u8; 16], header: &[u8]) -> Option<Hmac<Sha256>> {
    let key = derive(file_key, &[], b"header");
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&*key).ok()?;
    mac.update(header);
    Some(mac)
}

/// Nonce of a chunk: its number, and whether it is the last.
fn chunk_nonce(number: u64, last: bool) -> Nonce {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&number.to_be_bytes());
    nonce[11] = u8::from(last);
    nonce.into()
}

impl Key {
    /// A new key from a passphrase. Takes about a second, and that is its purpose.
    pub fn new(passphrase: &str) -> Result<Self, NoRandomness> {
        Self::with_work(passphrase, WORK)
    }

    /// With less work, for tests that open many files.
    pub fn with_work(passphrase: &str, work: u8) -> Result<Self, NoRandomness> {
        let (salt, file_key) = (random::<16>()?, Zeroizing::new(random::<16>()?));
        let wrapping = wrapping_key(passphrase, &salt, work).ok_or(NoRandomness)?;
        let body = cipher(&wrapping).encrypt(&Nonce::default(), &file_key[..]).map_err(|_| NoRandomness)?;
        let mut header = VERSION_LINE.to_vec();
        let stanza = format!(
            "-> scrypt {} {work}\n{}\n---",
            Base64Unpadded::encode_string(&salt),
            Base64Unpadded::encode_string(&body)
        );
        header.extend_from_slice(stanza.as_bytes());
        let mac = header_mac(&file_key, &header).ok_or(NoRandomness)?.finalize().into_bytes();
        header.extend_from_slice(format!(" {}\n", Base64Unpadded::encode_string(&mac)).as_bytes());
        Ok(Self { header, file_key })
    }

    /// Seals a file.
    pub fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, NoRandomness> {
        let nonce = random::<16>()?;
        let cipher = cipher(&derive(&self.file_key, &nonce, b"payload"));
        let mut out = Vec::with_capacity(self.header.len() + 16 + plain.len() + TAG * (1 + plain.len() / CHUNK));
        out.extend_from_slice(&self.header);
        out.extend_from_slice(&nonce);
        // An empty file has one empty chunk; no other file ends in one.
        let count = plain.len().div_ceil(CHUNK).max(1);
        for number in 0..count {
            let chunk = &plain[number * CHUNK..plain.len().min((number + 1) * CHUNK)];
            let nonce = chunk_nonce(number as u64, number + 1 == count);
            out.extend_from_slice(&cipher.encrypt(&nonce, chunk).map_err(|_| NoRandomness)?);
        }
        Ok(out)
    }

    /// Opens a file that was sealed with this very key.
    pub fn decrypt(&self, bytes: &[u8]) -> Result<Vec<u8>, ReadError> {
        let payload = bytes.strip_prefix(&self.header[..]).ok_or(ReadError::WrongPassphrase)?;
        self.open(payload)
    }

    fn open(&self, payload: &[u8]) -> Result<Vec<u8>, ReadError> {
        let (nonce, sealed) = payload.split_at_checked(16).ok_or(ReadError::Tampered)?;
        let cipher = cipher(&derive(&self.file_key, nonce, b"payload"));
        let count = sealed.len().div_ceil(CHUNK + TAG);
        let mut plain = Vec::with_capacity(sealed.len());
        for (number, chunk) in sealed.chunks(CHUNK + TAG).enumerate() {
            let last = number + 1 == count;
            let opened = cipher.decrypt(&chunk_nonce(number as u64, last), chunk).map_err(|_| ReadError::Tampered)?;
            if opened.is_empty() && number > 0 {
                return Err(ReadError::Tampered);
            }
            plain.extend_from_slice(&opened);
        }
        if count == 0 { Err(ReadError::Tampered) } else { Ok(plain) }
    }
}

/// The parts of a header that was written for a passphrase.
struct Parts<'a> {
    salt: [u8; 16],
    work: u8,
    body: [u8; 32],
    /// Up to the three dashes, which the mark at the end answers for.
    signed: &'a [u8],
    mark: [u8; 32],
    whole: &'a [u8],
}

fn parts(bytes: &[u8]) -> Option<Parts<'_>> {
    let mut ends = bytes.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(at, _)| at);
    let ends = [ends.next()?, ends.next()?, ends.next()?, ends.next()?];
    let line = |from: usize, to: usize| std::str::from_utf8(&bytes[from + 1..to]).ok();
    let mut words = line(ends[0], ends[1])?.strip_prefix("-> scrypt ")?.split(' ');
    let (salt, work) = (words.next()?, words.next()?);
    if words.next().is_some() || work.starts_with(['0', '+']) {
        return None;
    }
    let decode = |text: &str, into: &mut [u8]| {
        let expected = into.len();
        Base64Unpadded::decode(text, into).is_ok_and(|out| out.len() == expected)
    };
    let (mut salt_bytes, mut body, mut mark) = ([0; 16], [0; 32], [0; 32]);
    let end = line(ends[2], ends[3])?.strip_prefix("--- ")?;
    let good = decode(salt, &mut salt_bytes) && decode(line(ends[1], ends[2])?, &mut body) && decode(end, &mut mark);
    good.then_some(Parts {
        salt: salt_bytes,
        work: work.parse().ok()?,
        body,
        signed: &bytes[..ends[2] + 4],
        mark,
        whole: &bytes[..=ends[3]],
    })
}

/// Opens a file with a passphrase, and keeps the key for what is saved later in the sitting.
pub fn decrypt(bytes: &[u8], passphrase: &str) -> Result<(Vec<u8>, Key), ReadError> {
    let parts = parts(bytes).filter(|p| p.work <= MOST_WORK).ok_or(ReadError::ForeignEncryption)?;
    let wrapping = wrapping_key(passphrase, &parts.salt, parts.work).ok_or(ReadError::ForeignEncryption)?;
    let opened = cipher(&wrapping).decrypt(&Nonce::default(), &parts.body[..]);
    let opened = Zeroizing::new(opened.map_err(|_| ReadError::WrongPassphrase)?);
    let file_key: [u8; 16] = opened.as_slice().try_into().map_err(|_| ReadError::ForeignEncryption)?;
    // The file key came out, so the passphrase is right; what is wrong from here on was changed or damaged.
    let mac = header_mac(&file_key, parts.signed).ok_or(ReadError::Tampered)?;
    mac.verify_slice(&parts.mark).map_err(|_| ReadError::Tampered)?;
    let key = Key { header: parts.whole.to_vec(), file_key: Zeroizing::new(file_key) };
    let plain = key.open(&bytes[parts.whole.len()..])?;
    Ok((plain, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_whatever_its_length() {
        let key = Key::with_work("a phrase", 4).expect("key");
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7] {
            let plain: Vec<u8> = (0..length).map(|n| n as u8).collect();
            let sealed = key.encrypt(&plain).expect("seals");
            assert_eq!(decrypt(&sealed, "a phrase").expect("opens").0, plain);
            assert_eq!(key.decrypt(&sealed).expect("opens"), plain);
        }
    }

    #[test]
    fn another_passphrase_and_a_changed_file_are_told_apart() {
        let key = Key::with_work("a phrase", 4).expect("key");
        let sealed = key.encrypt(&[7; 100]).expect("seals");
        assert!(matches!(decrypt(&sealed, "another"), Err(ReadError::WrongPassphrase)));
        let mut changed = sealed.clone();
        let last = changed.len() - 1;
        changed[last] ^= 1;
        assert!(matches!(decrypt(&changed, "a phrase"), Err(ReadError::Tampered)));
        let mut mark = sealed.clone();
        let at = key.header.len() - 3;
        mark[at] = if mark[at] == b'A' { b'B' } else { b'A' };
        assert!(matches!(decrypt(&mark, "a phrase"), Err(ReadError::Tampered)));
        for end in 0..sealed.len() {
            assert!(decrypt(&sealed[..end], "a phrase").is_err(), "cut at {end}");
        }
    }

    #[test]
    fn two_files_of_one_key_have_nothing_in_common_but_the_header() {
        let key = Key::with_work("a phrase", 4).expect("key");
        let (one, two) = (key.encrypt(b"the same").expect("seals"), key.encrypt(b"the same").expect("seals"));
        assert_eq!(one[..key.header.len()], two[..key.header.len()]);
        assert_ne!(one[key.header.len()..key.header.len() + 16], two[key.header.len()..key.header.len() + 16]);
        assert_ne!(one[key.header.len() + 16..], two[key.header.len() + 16..]);
    }
}
