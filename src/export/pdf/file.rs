//! Objects as a file: numbered as they are reached, packed in bundles, compressed on all cores, and found again by a
//! table of where each stands.
//!
//! lopdf can write files too, but takes a third of all time for it: it walks all objects three times, writes each twice
//! and compresses with the slowest method.

use std::collections::HashMap;
use std::io::Write as _;
use std::thread;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document as Objects, Object, ObjectId, StringFormat};

use super::bytes::{HASH_START, hash};
use super::content::{integer, string};

/// So many objects stand in one bundle.
const BUNDLE: usize = 200;
/// More threads than this have nothing to do: a document has few large streams.
const THREADS: usize = 4;

/// The file. What nothing refers to is left out.
pub(super) fn write(mut objects: Objects) -> Vec<u8> {
    let reached = Reached::of(&objects);
    let mut plain = Vec::new();
    let mut streams: Vec<Packed> = Vec::new();
    for id in &reached.order {
        if let Some(Object::Stream(stream)) = objects.objects.get_mut(id) {
            let mut dictionary = std::mem::take(&mut stream.dict);
            dictionary.remove(b"Length");
            let compress = stream.allows_compression && !dictionary.has(b"Filter");
            let content = std::mem::take(&mut stream.content);
            streams.push(Packed { number: reached.number(*id), dictionary, content, compress });
        }
    }
    for id in &reached.order {
        if let Some(object) = objects.objects.get(id).filter(|object| !matches!(object, Object::Stream(_))) {
            plain.push((reached.number(*id), object));
        }
    }
    let mut next = reached.order.len() as u32 + 1;
    let mut places = vec![Place::default(); reached.order.len() + 1];
    for bundle in plain.chunks(BUNDLE) {
        for (index, (number, _)) in bundle.iter().enumerate() {
            places[*number as usize] = Place::Bundled(next, index as u32);
        }
        streams.push(bundled(next, bundle, &reached));
        next += 1;
    }
    compress(&mut streams);

    let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    places.resize(next as usize + 1, Place::default());
    for stream in &streams {
        places[stream.number as usize] = Place::At(out.len() as u32);
        put_stream(&mut out, stream, &reached);
    }
    let start = out.len();
    places[next as usize] = Place::At(start as u32);
    let table = table(&objects.trailer, next, &places, &out);
    let mut table = [table];
    compress(&mut table);
    put_stream(&mut out, &table[0], &reached);
    let _ = write!(out, "startxref\n{start}\n%%EOF\n");
    out
}

/// Objects in the order in which one comes to them from the trailer, and the numbers that they have in the file.
struct Reached {
    order: Vec<ObjectId>,
    numbers: HashMap<ObjectId, u32>,
}

impl Reached {
    fn of(objects: &Objects) -> Self {
        let mut reached = Self { order: Vec::new(), numbers: HashMap::with_capacity(objects.objects.len()) };
        reached.within_dictionary(&objects.trailer);
        let mut at = 0;
        while let Some(id) = reached.order.get(at).copied() {
            if let Some(object) = objects.objects.get(&id) {
                reached.within(object);
            }
            at += 1;
        }
        reached
    }

    fn within(&mut self, object: &Object) {
        match object {
            Object::Reference(id) if !self.numbers.contains_key(id) => {
                self.order.push(*id);
                self.numbers.insert(*id, self.order.len() as u32);
            }
            Object::Array(items) => items.iter().for_each(|item| self.within(item)),
            Object::Dictionary(dictionary) => self.within_dictionary(dictionary),
            Object::Stream(stream) => self.within_dictionary(&stream.dict),
            _ => {}
        }
    }

    fn within_dictionary(&mut self, dictionary: &Dictionary) {
        dictionary.iter().for_each(|(_, value)| self.within(value));
    }

    fn number(&self, id: ObjectId) -> u32 {
        self.numbers.get(&id).copied().unwrap_or_default()
    }
}

/// Where an object stands.
#[derive(Debug, Clone, Copy, Default)]
enum Place {
    #[default]
    Nowhere,
    At(u32),
    /// In a bundle, as its so-manieth.
    Bundled(u32, u32),
}

/// A stream on its way into the file.
struct Packed {
    number: u32,
    dictionary: Dictionary,
    content: Vec<u8>,
    compress: bool,
}

fn bundled(number: u32, objects: &[(u32, &Object)], reached: &Reached) -> Packed {
    let (mut head, mut body) = (Vec::new(), Vec::new());
    for (number, object) in objects {
        let _ = write!(head, "{number} {} ", body.len());
        put(&mut body, object, reached);
        body.push(b' ');
    }
    let dictionary = Dictionary::from_iter([
        ("Type", Object::Name(b"ObjStm".to_vec())),
        ("N", Object::Integer(objects.len() as i64)),
        ("First", Object::Integer(head.len() as i64)),
    ]);
    head.extend(body);
    Packed { number, dictionary, content: head, compress: true }
}

/// The table of places, which is the file's trailer too.
fn table(trailer: &Dictionary, number: u32, places: &[Place], written: &[u8]) -> Packed {
    let mut dictionary = Dictionary::from_iter([
        ("Type", Object::Name(b"XRef".to_vec())),
        ("Size", Object::Integer(places.len() as i64)),
        ("W", Object::Array(vec![1.into(), 4.into(), 2.into()])),
    ]);
    for key in ["Root", "Info"] {
        if let Ok(value) = trailer.get(key.as_bytes()) {
            dictionary.set(key, value.clone());
        }
    }
    // The same document always has the same id, and another document another.
    let id = [hash(HASH_START, written), hash(!HASH_START, written)].map(u64::to_be_bytes).concat();
    let id = Object::String(id, StringFormat::Hexadecimal);
    dictionary.set("ID", Object::Array(vec![id.clone(), id]));
    let mut content = Vec::with_capacity(places.len() * 7);
    for place in places {
        let (kind, one, two): (u8, u32, u16) = match place {
            Place::Nowhere => (0, 0, u16::MAX),
            Place::At(offset) => (1, *offset, 0),
            Place::Bundled(bundle, index) => (2, *bundle, *index as u16),
        };
        content.push(kind);
        content.extend(one.to_be_bytes());
        content.extend(two.to_be_bytes());
    }
    Packed { number, dictionary, content, compress: true }
}

/// Compresses what may be, on several threads: streams know nothing of each other.
fn compress(streams: &mut [Packed]) {
    let mut todo: Vec<&mut Packed> = streams.iter_mut().filter(|s| s.compress).collect();
    let threads = thread::available_parallelism().map_or(1, usize::from).min(THREADS).min(todo.len().max(1));
    // Largest first, and each thread every so-manieth: all are done at about the same time.
    todo.sort_by_key(|stream| std::cmp::Reverse(stream.content.len()));
    let mut shares: Vec<Vec<&mut Packed>> = (0..threads).map(|_| Vec::new()).collect();
    for (n, stream) in todo.into_iter().enumerate() {
        shares[n % threads].push(stream);
    }
    thread::scope(|scope| {
        let mut shares = shares.into_iter();
        let own = shares.next();
        for share in shares {
            scope.spawn(move || compress_share(share));
        }
        own.into_iter().for_each(compress_share);
    });
}

fn compress_share(share: Vec<&mut Packed>) {
    // Making one takes longer than many a stream.
    let mut engine = Compress::new(Compression::new(6), true);
    for stream in share {
        for _ in 0..8 {
            let Some(packed) = deflated(&mut engine, &stream.content) else { break };
            // Some readers take such an end for their own line break and then find the stream a byte short.
            if matches!(packed.last(), Some(b'\r' | b'\n')) {
                // Nothing reads beyond the last operator, line or table of these streams.
                stream.content.push(b'\n');
                continue;
            }
            if stream.dictionary.has(b"Length1") {
                stream.dictionary.set("Length1", stream.content.len() as i64);
            }
            stream.dictionary.set("Filter", Object::Name(b"FlateDecode".to_vec()));
            stream.content = packed;
            break;
        }
    }
}

fn deflated(engine: &mut Compress, content: &[u8]) -> Option<Vec<u8>> {
    engine.reset();
    // More than the worst case takes, so that one call does it.
    let mut out = Vec::with_capacity(content.len() + content.len() / 1000 * 5 + 64);
    match engine.compress_vec(content, &mut out, FlushCompress::Finish) {
        Ok(Status::StreamEnd) => {
            out.shrink_to_fit();
            Some(out)
        }
        _ => None,
    }
}

fn put_stream(out: &mut Vec<u8>, stream: &Packed, reached: &Reached) {
    let _ = writeln!(out, "{} 0 obj", stream.number);
    let mut dictionary = stream.dictionary.clone();
    dictionary.set("Length", stream.content.len() as i64);
    put_dictionary(out, &dictionary, reached);
    out.extend(b"\nstream\n");
    out.extend(&stream.content);
    out.extend(b"\nendstream\nendobj\n");
}

fn put(out: &mut Vec<u8>, object: &Object, reached: &Reached) {
    match object {
        // A stream never stands within another object.
        Object::Null | Object::Stream(_) => out.extend(b"null"),
        Object::Boolean(yes) => out.extend(if *yes { &b"true"[..] } else { b"false" }),
        Object::Integer(number) => put_number(out, *number),
        Object::Real(number) => {
            let _ = write!(out, "{number}");
        }
        Object::Name(name) => put_name(out, name),
        Object::String(text, StringFormat::Literal) => string(out, text),
        Object::String(text, StringFormat::Hexadecimal) => put_hexadecimal(out, text),
        Object::Array(items) => {
            out.push(b'[');
            for (n, item) in items.iter().enumerate() {
                if n > 0 {
                    out.push(b' ');
                }
                put(out, item, reached);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => put_dictionary(out, dictionary, reached),
        Object::Reference(id) => {
            put_number(out, i64::from(reached.number(*id)));
            out.extend(b" 0 R");
        }
    }
}

fn put_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary, reached: &Reached) {
    out.extend(b"<<");
    for (key, value) in dictionary {
        put_name(out, key);
        // These begin with a sign that ends a name.
        let parts = matches!(value, Object::Name(_) | Object::Array(_) | Object::Dictionary(_) | Object::String(..));
        if !parts {
            out.push(b' ');
        }
        put(out, value, reached);
    }
    out.extend(b">>");
}

fn put_number(out: &mut Vec<u8>, number: i64) {
    if number < 0 {
        out.push(b'-');
    }
    integer(out, number.unsigned_abs());
}

const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.extend([b'#', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        }
    }
}

fn put_hexadecimal(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'<');
    for byte in text {
        out.extend([DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    out.push(b'>');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(object: &Object) -> String {
        let mut out = Vec::new();
        put(&mut out, object, &Reached { order: Vec::new(), numbers: HashMap::new() });
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn texts_and_names_hold_nothing_that_ends_them() {
        assert_eq!(written(&Object::string_literal("a(b)\\\r")), "(a\\(b\\)\\\\\\r)");
        assert_eq!(written(&Object::Name(b"a b#".to_vec())), "/a#20b#23");
        assert_eq!(written(&Object::String(vec![0xFE, 0x0A], StringFormat::Hexadecimal)), "<FE0A>");
        assert_eq!(written(&Object::Array(vec![(-10).into(), 0.into(), Object::Real(0.5)])), "[-10 0 0.5]");
    }

    #[test]
    fn what_nothing_refers_to_is_left_out_and_the_rest_is_read_back() {
        let mut objects = Objects::with_version("1.7");
        objects.add_object(Object::string_literal("nobody"));
        let pages = objects.new_object_id();
        let dictionary = |pairs: Vec<(&str, Object)>| Object::Dictionary(Dictionary::from_iter(pairs));
        let content = lopdf::Stream::new(Dictionary::new(), b"q Q ".repeat(500));
        let content = objects.add_object(content);
        let page = objects.add_object(dictionary(vec![
            ("Type", Object::Name(b"Page".to_vec())),
            ("Parent", Object::Reference(pages)),
            ("Contents", Object::Reference(content)),
        ]));
        objects.objects.insert(
            pages,
            dictionary(vec![
                ("Type", Object::Name(b"Pages".to_vec())),
                ("Kids", Object::Array(vec![Object::Reference(page)])),
                ("Count", 1.into()),
            ]),
        );
        let root = objects.add_object(dictionary(vec![
            ("Type", Object::Name(b"Catalog".to_vec())),
            ("Pages", Object::Reference(pages)),
        ]));
        objects.trailer.set("Root", Object::Reference(root));
        let bytes = write(objects.clone());
        let back = Objects::load_mem(&bytes).expect("reads");
        assert_eq!(back.get_pages().len(), 1);
        let page = back.get_pages()[&1];
        assert!(back.get_page_content(page).starts_with(&b"q Q ".repeat(500)));
        assert!(!bytes.windows(6).any(|run| run == b"nobody"));
        assert_eq!(bytes, write(objects), "the same objects give the same bytes");
    }
}
