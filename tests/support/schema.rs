//! Holds JSON against a schema (JSON Schema 2020-12, as far as ours go). A word of a schema that is not known here is
//! a fault: it would promise what nobody checks.

use serde_json::{Map, Value};

/// Everything in a value that its schema does not allow, each with its place.
pub fn faults(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, schema, value, "$", &mut found);
    found
}

/// Words that say something to people and ask nothing.
const SAYS: [&str; 4] = ["$schema", "title", "description", "$defs"];
/// Words about fields, which are gone through after the others.
const OF_FIELDS: [&str; 2] = ["properties", "additionalProperties"];

fn check(root: &Value, schema: &Value, value: &Value, place: &str, found: &mut Vec<String>) {
    let schema = schema.as_object().expect("a schema is an object");
    for (word, asked) in schema {
        match word.as_str() {
            word if SAYS.contains(&word) || OF_FIELDS.contains(&word) => {}
            "type" => {
                let types = asked.as_array().cloned().unwrap_or_else(|| vec![asked.clone()]);
                if !types.iter().any(|t| is_of(value, t.as_str().expect("a type"))) {
                    found.push(format!("{place} is no {asked}: {value}"));
                }
            }
            "enum" => {
                if !asked.as_array().expect("a list").contains(value) {
                    found.push(format!("{place} is none of {asked}: {value}"));
                }
            }
            "minimum" => {
                if value.as_f64() < asked.as_f64() {
                    found.push(format!("{place} is below {asked}: {value}"));
                }
            }
            "pattern" => {
                let pattern = regex::Regex::new(asked.as_str().expect("a pattern")).expect("a pattern");
                if value.as_str().is_some_and(|text| !pattern.is_match(text)) {
                    found.push(format!("{place} is not as {asked}: {value}"));
                }
            }
            "required" => {
                for name in asked.as_array().expect("a list").iter().filter_map(Value::as_str) {
                    if value.get(name).is_none() {
                        found.push(format!("{place} has no {name}"));
                    }
                }
            }
            "items" => {
                for (at, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, asked, item, &format!("{place}[{at}]"), found);
                }
            }
            "oneOf" => {
                let fits = asked.as_array().expect("a list").iter().filter(|one| {
                    let mut inner = Vec::new();
                    check(root, one, value, place, &mut inner);
                    inner.is_empty()
                });
                if fits.count() != 1 {
                    found.push(format!("{place} is not one of what there may be: {value}"));
                }
            }
            "$ref" => {
                let pointer = asked.as_str().and_then(|r| r.strip_prefix('#')).expect("a place in this schema");
                check(root, root.pointer(pointer).expect("a definition"), value, place, found);
            }
            other => panic!("{other} is a word of schemas that is not checked here"),
        }
    }
    if let Value::Object(fields) = value {
        check_fields(root, schema, fields, place, found);
    }
}

fn check_fields(
    root: &Value,
    schema: &Map<String, Value>,
    fields: &Map<String, Value>,
    place: &str,
    found: &mut Vec<String>,
) {
    let named = |name: &str| schema.get("properties").and_then(|p| p.get(name));
    for (name, value) in fields {
        let place = format!("{place}.{name}");
        match (named(name), schema.get("additionalProperties")) {
            (Some(asked), _) | (None, Some(asked @ Value::Object(_))) => check(root, asked, value, &place, found),
            (None, Some(Value::Bool(false))) => found.push(format!("{place} is not described")),
            (None, _) => {}
        }
    }
}

fn is_of(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other} is no type"),
    }
}

/// Every part of a schema that describes something, with whether it says what it is in words.
pub fn undescribed(schema: &Value, place: &str) -> Vec<String> {
    let mut found = Vec::new();
    if schema.get("description").and_then(Value::as_str).is_none_or(|d| d.len() < 5) && schema.get("$ref").is_none() {
        found.push(place.to_owned());
    }
    for part in ["properties", "$defs"] {
        for (name, inner) in schema.get(part).and_then(Value::as_object).into_iter().flatten() {
            found.extend(undescribed(inner, &format!("{place}.{name}")));
        }
    }
    for part in ["items", "additionalProperties"] {
        if let Some(inner @ Value::Object(_)) = schema.get(part) {
            found.extend(undescribed(inner, &format!("{place}[]")));
        }
    }
    found
}
