//! Writes RON in one canonical form: one field a line, stable order, what is empty left out.
//!
//! The crate's own pretty printer writes a no-break space as `\u{a0}` and every empty field; a file that people
//! compare and mend by hand should show neither. What is left out reads back as empty: every field that can be
//! empty has that as its default, and a save reads back what it writes before it replaces anything.

use std::fmt::{self, Write as _};

use serde::ser::{self, Serialize};

/// Why a value has no RON form.
#[derive(Debug)]
pub struct WriteError(String);

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WriteError {}

impl ser::Error for WriteError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Writes a value over several lines.
pub fn to_lines(value: &impl Serialize) -> Result<String, WriteError> {
    write(value, true)
}

/// Writes a value in one line, for a journal.
pub fn to_line(value: &impl Serialize) -> Result<String, WriteError> {
    write(value, false)
}

fn write(value: &impl Serialize, lines: bool) -> Result<String, WriteError> {
    let mut writer = Writer { out: String::new(), depth: 0, lines };
    value.serialize(&mut writer)?;
    Ok(writer.out)
}

struct Writer {
    out: String,
    depth: usize,
    lines: bool,
}

impl Writer {
    fn open(&mut self, sign: char) {
        self.out.push(sign);
        self.depth += 1;
    }

    fn next(&mut self) {
        if self.lines {
            self.out.push('\n');
            for _ in 0..self.depth {
                self.out.push_str("    ");
            }
        }
    }

    /// Ends a bracket; `before` is where the output stood right after it was opened.
    fn close(&mut self, sign: char, before: usize) {
        self.depth -= 1;
        if self.out.len() > before {
            if self.lines {
                self.next();
            } else if self.out.ends_with(',') {
                self.out.pop();
            }
        }
        self.out.push(sign);
    }

    fn text(&mut self, text: &str) {
        self.out.push('"');
        let mut from = 0;
        for (at, sign) in text.char_indices() {
            let plain = match sign {
                '"' | '\\' => false,
                ' '..='~' => true,
                _ => !hidden(sign),
            };
            if plain {
                continue;
            }
            self.out.push_str(&text[from..at]);
            from = at + sign.len_utf8();
            match sign {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\r' => self.out.push_str("\\r"),
                '\t' => self.out.push_str("\\t"),
                _ => {
                    let _ = write!(self.out, "\\u{{{:x}}}", u32::from(sign));
                }
            }
        }
        self.out.push_str(&text[from..]);
        self.out.push('"');
    }
}

/// Signs that an editor does not show, or that make it show something else than what is there.
fn hidden(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(sign, '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A list, map or struct that is being written.
struct Inside<'a> {
    writer: &'a mut Writer,
    before: usize,
    end: char,
}

impl Inside<'_> {
    fn finish(self) {
        self.writer.close(self.end, self.before);
    }

    fn element(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), WriteError> {
        self.writer.next();
        value.serialize(&mut *self.writer)?;
        self.writer.out.push(',');
        Ok(())
    }

    fn field(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), WriteError> {
        let before = self.writer.out.len();
        self.writer.next();
        self.writer.out.push_str(name);
        self.writer.out.push_str(if self.writer.lines { ": " } else { ":" });
        let start = self.writer.out.len();
        value.serialize(&mut *self.writer)?;
        if matches!(&self.writer.out[start..], "None" | "\"\"" | "[]" | "{}") {
            self.writer.out.truncate(before);
        } else {
            self.writer.out.push(',');
        }
        Ok(())
    }
}

impl<'a> Writer {
    fn inside(&'a mut self, start: char, end: char) -> Inside<'a> {
        self.open(start);
        let before = self.out.len();
        Inside { writer: self, before, end }
    }

    fn variant(&'a mut self, name: &str) -> Inside<'a> {
        self.out.push_str(name);
        self.inside('(', ')')
    }
}

macro_rules! plain {
    ($($method:ident($type:ty)),+) => {$(
        fn $method(self, value: $type) -> Result<(), WriteError> {
            let _ = write!(self.out, "{value}");
            Ok(())
        }
    )+};
}

impl<'a> ser::Serializer for &'a mut Writer {
    type Ok = ();
    type Error = WriteError;
    type SerializeSeq = Inside<'a>;
    type SerializeTuple = Inside<'a>;
    type SerializeTupleStruct = Inside<'a>;
    type SerializeTupleVariant = Inside<'a>;
    type SerializeMap = Inside<'a>;
    type SerializeStruct = Inside<'a>;
    type SerializeStructVariant = Inside<'a>;

    plain!(serialize_bool(bool), serialize_i8(i8), serialize_i16(i16), serialize_i32(i32), serialize_i64(i64));
    plain!(serialize_u8(u8), serialize_u16(u16), serialize_u32(u32), serialize_u64(u64));

    fn serialize_f32(self, value: f32) -> Result<(), WriteError> {
        self.serialize_f64(f64::from(value))
    }

    fn serialize_f64(self, value: f64) -> Result<(), WriteError> {
        if !value.is_finite() {
            return Err(WriteError(format!("{value} is no number that a file can hold")));
        }
        let _ = write!(self.out, "{value:?}");
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), WriteError> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), WriteError> {
        self.text(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), WriteError> {
        Err(WriteError("bytes have no place in a file for people".to_owned()))
    }

    fn serialize_none(self) -> Result<(), WriteError> {
        self.out.push_str("None");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), WriteError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), WriteError> {
        self.out.push_str("()");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), WriteError> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), WriteError> {
        self.out.push_str(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), WriteError> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), WriteError> {
        // A bracket that holds one value needs no line of its own.
        self.out.push_str(variant);
        self.out.push('(');
        value.serialize(&mut *self)?;
        self.out.push(')');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'a>, WriteError> {
        Ok(self.inside('[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Inside<'a>, WriteError> {
        Ok(self.inside('(', ')'))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, WriteError> {
        Ok(self.inside('(', ')'))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Inside<'a>, WriteError> {
        Ok(self.variant(variant))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'a>, WriteError> {
        Ok(self.inside('{', '}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, WriteError> {
        Ok(self.inside('(', ')'))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Inside<'a>, WriteError> {
        Ok(self.variant(variant))
    }
}

macro_rules! elements {
    ($($trait:ident :: $method:ident),+) => {$(
        impl ser::$trait for Inside<'_> {
            type Ok = ();
            type Error = WriteError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WriteError> {
                self.element(value)
            }

            fn end(self) -> Result<(), WriteError> {
                self.finish();
                Ok(())
            }
        }
    )+};
}

elements!(
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field,
    SerializeTupleVariant::serialize_field
);

macro_rules! fields {
    ($($trait:ident),+) => {$(
        impl ser::$trait for Inside<'_> {
            type Ok = ();
            type Error = WriteError;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), WriteError> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), WriteError> {
                self.finish();
                Ok(())
            }
        }
    )+};
}

fields!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Inside<'_> {
    type Ok = ();
    type Error = WriteError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), WriteError> {
        self.writer.next();
        key.serialize(&mut *self.writer)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WriteError> {
        self.writer.out.push_str(if self.writer.lines { ": " } else { ":" });
        value.serialize(&mut *self.writer)?;
        self.writer.out.push(',');
        Ok(())
    }

    fn end(self) -> Result<(), WriteError> {
        self.finish();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_signs_are_shown_and_the_rest_is_as_typed() {
        let text = "Qui\u{a0}? « œ » \"a\\b\"\n\t\u{0}\u{202e}😀";
        let written = to_line(&text).expect("writes");
        assert_eq!(written, "\"Qui\u{a0}? « œ » \\\"a\\\\b\\\"\\n\\t\\u{0}\\u{202e}😀\"");
        assert_eq!(ron::from_str::<String>(&written).expect("reads"), text);
    }

    #[test]
    fn a_number_without_end_is_refused() {
        assert!(to_line(&f64::NAN).is_err() && to_line(&f64::INFINITY).is_err());
    }
}
