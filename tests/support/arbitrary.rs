//! Makes values of any type that can be read: whatever a type asks for, it is given, from a seed.
//!
//! A new field of the project is thereby under test on the day it is added. Texts are nasty on purpose.

// Each test file uses a part of this.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::{Error, StrDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error as _, Expected, IntoDeserializer, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};

/// A value made from a seed: the same seed, the same value.
pub fn make<T: for<'de> Deserialize<'de>>(seed: u64) -> T {
    Maker::new(seed).make()
}

/// Small numbers that look like chance, the same on every computer.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed ^ 0x51_7C_C1_B7_27_22_0A_95)
    }

    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.bits() % end.max(1) as u64) as usize
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// Makes values, one after the other; what it makes later may refer to ids of what it made before.
pub struct Maker {
    chance: Chance,
    depth: usize,
    /// The field that is being filled.
    field: &'static str,
    ids: Vec<String>,
    /// How many numbers with a point were made.
    pub floats: usize,
    /// Which of them is to be no number.
    pub planted: Option<(usize, f64)>,
    /// Every struct and enum that was asked for, with its fields or choices.
    pub shape: BTreeMap<&'static str, &'static [&'static str]>,
}

impl Maker {
    pub fn new(seed: u64) -> Self {
        Self {
            chance: Chance::new(seed),
            depth: 0,
            field: "",
            ids: Vec::new(),
            floats: 0,
            planted: None,
            shape: BTreeMap::new(),
        }
    }

    /// Later values may speak of these ids.
    pub fn knowing(seed: u64, ids: impl IntoIterator<Item = String>) -> Self {
        Self { ids: ids.into_iter().collect(), ..Self::new(seed) }
    }

    pub fn make<T: for<'de> Deserialize<'de>>(&mut self) -> T {
        T::deserialize(self).unwrap_or_else(|error| panic!("the maker cannot make it: {error}"))
    }

    fn fresh_id(&mut self) -> String {
        let signs = b"abcdefghijkmnpqrstuvwxyz23456789";
        let bits = self.chance.bits();
        let mut id: String = (0..12).map(|n| char::from(signs[(bits >> (5 * n)) as usize & 31])).collect();
        // An id from another program, or mended by hand, may be any text.
        if self.chance.once_in(20) {
            id.push(*self.chance.pick(&['"', 'é', '\u{a0}', '\\']));
        }
        self.ids.push(id.clone());
        id
    }

    fn text(&mut self, expected: &dyn Expected) -> String {
        let expected = expected.to_string();
        if expected.contains("timestamp") {
            return self.moment();
        }
        if expected.contains("date") {
            return self.day();
        }
        if self.field == "id" {
            return self.fresh_id();
        }
        if expected.contains("an id") {
            return if self.ids.is_empty() || self.chance.once_in(4) {
                self.fresh_id()
            } else {
                self.chance.pick(&self.ids).clone()
            };
        }
        words(&mut self.chance)
    }

    fn day(&mut self) -> String {
        let (year, month) = (1900 + self.chance.below(300), 1 + self.chance.below(12));
        match self.chance.below(12) {
            0 => "9999-12-31".to_owned(),
            1 => "-009999-01-01".to_owned(),
            2 => "0000-02-29".to_owned(),
            _ => format!("{year:04}-{month:02}-{:02}", 1 + self.chance.below(28)),
        }
    }

    fn moment(&mut self) -> String {
        let day = format!("20{:02}-0{}-1{}", self.chance.below(100), 1 + self.chance.below(9), self.chance.below(10));
        match self.chance.below(8) {
            0 => "9999-12-30T22:00:00.999999999Z".to_owned(),
            1 => "-009999-01-02T01:59:59Z".to_owned(),
            2 => format!("{day}T00:00:00.000000001Z"),
            _ => format!("{day}T{:02}:{:02}:07Z", self.chance.below(24), self.chance.below(60)),
        }
    }

    fn float(&mut self) -> f64 {
        let at = self.floats;
        self.floats += 1;
        if let Some((which, number)) = self.planted
            && which == at
        {
            return number;
        }
        let odd =
            [0.0, -0.0, 5e-324, f64::MIN_POSITIVE, f64::MAX, f64::MIN, 0.1, 1e16, 1e15, 9_007_199_254_740_993.0, 1e-7];
        match self.chance.below(3) {
            0 => *self.chance.pick(&odd),
            1 => self.chance.below(100_000) as f64 / 100.0,
            _ => Some(f64::from_bits(self.chance.bits())).filter(|n| n.is_finite()).unwrap_or(1.0),
        }
    }

    /// How long a list is; short where it stands deep inside others.
    fn length(&mut self) -> usize {
        let most: usize = match self.depth {
            0..=2 => 5,
            3..=4 => 3,
            5..=8 => 2,
            _ => 1,
        };
        self.chance.below(most)
    }

    fn inside<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        let done = work(self);
        self.depth -= 1;
        done
    }
}

/// Text as people, and their programs, leave it behind.
pub fn words(chance: &mut Chance) -> String {
    const WHOLE: &[&str] = &[
        "",
        " ",
        "\"",
        "\\",
        "\\\"",
        "None",
        "[]",
        "()",
        "Some(1)",
        "// no comment",
        "/* open",
        "r#\"raw\"#",
        "inf",
        "NaN",
        "\u{feff}",
        "\r\n",
        "\u{0}",
        "=======\n<<<<<<< a\n>>>>>>> b",
        "Qui agit\u{a0}? «\u{a0}Nul ne sait\u{a0}», 80\u{a0}%",
        "A line.\nAnother one.\n\n\tA third, indented.",
        "\u{202e}dlrow\u{202c} \u{200f}\u{2066}x\u{2069}",
        "👩\u{200d}👩\u{200d}👧 🇧🇫 e\u{301} Ａ",
        "اردو عربي 中文 ትግርኛ",
        "a,\n",
        ",",
        "(format: \"jalon-project\")",
    ];
    const SIGNS: &[char] = &[
        'a',
        'é',
        'œ',
        ' ',
        '\u{a0}',
        '\u{202f}',
        '"',
        '\\',
        '\n',
        '\r',
        '\t',
        '\u{1}',
        '\u{7f}',
        '\u{85}',
        '\u{ad}',
        '\u{200b}',
        '\u{2028}',
        '\u{202a}',
        '\u{fffd}',
        '\u{ffff}',
        '\u{10ffff}',
        '😀',
        '{',
        '}',
        '(',
        ')',
        ',',
        ':',
        '#',
        '’',
        '0',
        '/',
        '*',
        '$',
    ];
    match chance.below(4) {
        0 => (*chance.pick(WHOLE)).to_owned(),
        1 => (0..chance.below(40)).map(|_| *chance.pick(SIGNS)).collect(),
        _ => {
            let plain = ["Families", "decide", "together", "près du marché", "12", "l’enquête", "and", "the", "desk."];
            (0..=chance.below(12)).map(|_| *chance.pick(&plain)).collect::<Vec<_>>().join(" ")
        }
    }
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident $type:ty;)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit(self.chance.below(101) as $type)
        }
    )+};
}

impl<'de> Deserializer<'de> for &mut Maker {
    type Error = Error;

    whole_numbers! {
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64;
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        Err(Error::custom(format!("asks for anything, where {} belongs", &visitor as &dyn Expected)))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(self.chance.once_in(2))
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f32(self.float() as f32)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f64(self.float())
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_char('é')
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = self.text(&visitor);
        visitor.visit_str(&text)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bytes(b"bytes")
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bytes(b"bytes")
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.chance.once_in(3) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.length();
        self.inside(|maker| visitor.visit_seq(List { maker, left }))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Error> {
        self.inside(|maker| visitor.visit_seq(List { maker, left }))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        left: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_tuple(left, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.length();
        self.inside(|maker| visitor.visit_map(Entries { maker, left }))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if !name.is_empty() {
            self.shape.insert(name, fields);
        }
        self.inside(|maker| visitor.visit_map(Fields { maker, names: fields, at: 0 }))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.shape.insert(name, variants);
        let variant = *self.chance.pick(variants);
        visitor.visit_enum(Choice { maker: self, variant })
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }
}

struct List<'a> {
    maker: &'a mut Maker,
    left: usize,
}

impl<'de> SeqAccess<'de> for List<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        self.maker.field = "";
        seed.deserialize(&mut *self.maker).map(Some)
    }
}

struct Entries<'a> {
    maker: &'a mut Maker,
    left: usize,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let key = match self.maker.chance.below(3) {
            0 => format!("S{}.Q{}", 1 + self.maker.chance.below(9), self.maker.chance.below(10_000)),
            1 => self.maker.fresh_id(),
            // A key is never empty and never given twice.
            _ => format!("{}{}", words(&mut self.maker.chance), self.maker.chance.bits()),
        };
        let key: StrDeserializer<'_, Error> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        self.maker.field = "";
        seed.deserialize(&mut *self.maker)
    }
}

struct Fields<'a> {
    maker: &'a mut Maker,
    names: &'static [&'static str],
    at: usize,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(field) = self.names.get(self.at) else { return Ok(None) };
        let key: StrDeserializer<'_, Error> = (*field).into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        self.maker.field = self.names[self.at];
        self.at += 1;
        seed.deserialize(&mut *self.maker)
    }
}

struct Choice<'a> {
    maker: &'a mut Maker,
    variant: &'static str,
}

impl<'de> EnumAccess<'de> for Choice<'_> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Error> {
        let name: StrDeserializer<'_, Error> = self.variant.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Choice<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        self.maker.field = "";
        seed.deserialize(self.maker)
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, Error> {
        self.maker.deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        self.maker.deserialize_struct("", fields, visitor)
    }
}

impl fmt::Debug for Maker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Maker").field("floats", &self.floats).finish_non_exhaustive()
    }
}
