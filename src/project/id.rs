//! Ids of what people make: random, never reused. What people see are labels such as A-3.

use std::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// Id of something that a person made.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Id(String);

/// Letters and figures that nobody mistakes for one another.
const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

impl Id {
    /// A new one. Sixty random bits: two teams that merge their files do not meet by chance.
    pub fn fresh() -> Self {
        let random = getrandom::u64().unwrap_or_else(|_| {
            // A system without randomness is rare; its clock and the address of a fresh box still differ each time.
            let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
            let place = Box::new(0_u8);
            clock.as_nanos() as u64 ^ (std::ptr::from_ref(&*place) as u64).rotate_left(32)
        });
        Self::from_bits(random)
    }

    /// The id of given bits, for tests and examples that must come out the same each time.
    pub fn from_bits(bits: u64) -> Self {
        let sign = |n: u32| char::from(SIGNS[(bits >> (5 * n)) as usize & 31]);
        Self((0..12).map(sign).collect())
    }

    /// An id as written in a file.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(IdVisitor)
    }
}

struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = Id;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Id, E> {
        // What is empty is left out when a file is written: it would not read back.
        if id.is_empty() { Err(E::custom("an empty id")) } else { Ok(Id(id.to_owned())) }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_legible_and_differ() {
        let all: std::collections::BTreeSet<Id> = (0..1000).map(|_| Id::fresh()).collect();
        assert_eq!(all.len(), 1000);
        assert!(all.iter().all(|id| id.as_str().len() == 12 && !id.as_str().contains(['l', 'o', '0', '1'])));
    }
}
