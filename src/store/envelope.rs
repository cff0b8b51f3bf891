//! A file as it stands on disk: what it says of itself, and its content in a field that is named after its kind.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::kept::Filed;

/// A file that was read.
pub(super) struct Envelope<C> {
    pub format: String,
    pub version: u32,
    pub program: String,
    pub sources: BTreeMap<String, String>,
    pub content: C,
}

/// A file to be written, without a copy of its content.
pub(super) struct EnvelopeRef<'a, C> {
    pub sources: &'a BTreeMap<String, String>,
    pub content: &'a C,
}

impl<C: Filed> Serialize for EnvelopeRef<'_, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut file = serializer.serialize_struct("File", C::FIELDS.len())?;
        file.serialize_field("format", C::KIND.format())?;
        file.serialize_field("version", &C::VERSION)?;
        file.serialize_field("program", env!("CARGO_PKG_VERSION"))?;
        file.serialize_field("sources", self.sources)?;
        file.serialize_field(C::KIND.name(), self.content)?;
        file.end()
    }
}

/// A field, by its place among those of the file. None: a field that this program does not know.
struct Field<C>(Option<usize>, PhantomData<C>);

impl<'de, C: Filed> Deserialize<'de> for Field<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(Named(PhantomData))
    }
}

struct Named<C>(PhantomData<C>);

impl<C: Filed> Visitor<'_> for Named<C> {
    type Value = Field<C>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Field<C>, E> {
        Ok(Field(C::FIELDS.iter().position(|field| *field == name), PhantomData))
    }
}

impl<'de, C: Filed> Deserialize<'de> for Envelope<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("File", C::FIELDS, Fields(PhantomData))
    }
}

struct Fields<C>(PhantomData<C>);

impl<'de, C: Filed> Visitor<'de> for Fields<C> {
    type Value = Envelope<C>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a file")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Envelope<C>, A::Error> {
        let (mut format, mut version, mut program, mut sources, mut content) = (None, None, None, None, None);
        while let Some(Field(place, _)) = fields.next_key::<Field<C>>()? {
            match place {
                Some(0) => once(&mut format, &mut fields, C::FIELDS[0])?,
                Some(1) => once(&mut version, &mut fields, C::FIELDS[1])?,
                Some(2) => once(&mut program, &mut fields, C::FIELDS[2])?,
                Some(3) => once(&mut sources, &mut fields, C::FIELDS[3])?,
                Some(_) => once(&mut content, &mut fields, C::KIND.name())?,
                None => {
                    fields.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Envelope {
            format: format.ok_or_else(|| A::Error::missing_field(C::FIELDS[0]))?,
            version: version.ok_or_else(|| A::Error::missing_field(C::FIELDS[1]))?,
            program: program.unwrap_or_default(),
            sources: sources.unwrap_or_default(),
            content: content.ok_or_else(|| A::Error::missing_field(C::KIND.name()))?,
        })
    }
}

/// The value of a field that may be given once.
fn once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    fields: &mut A,
    name: &'static str,
) -> Result<(), A::Error> {
    if slot.is_some() {
        return Err(A::Error::duplicate_field(name));
    }
    *slot = Some(fields.next_value()?);
    Ok(())
}
