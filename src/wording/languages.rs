//! Which languages there are, which one the reader most likely wants, and what their files hold.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::Entry;
use crate::assets::Assets;

/// The language that stands in where another lacks a word.
pub const FALLBACK: &str = "en";

/// Codes of the languages there are words for, in order of code.
pub fn languages(assets: &Assets) -> Vec<&str> {
    assets.folders("wording/")
}

/// The language that the system speaks, or English.
pub fn system_language(assets: &Assets) -> &str {
    // Several can be set, in order of liking (LANGUAGE on Linux, the list in the settings elsewhere).
    let wanted: Vec<String> = sys_locale::get_locales().collect();
    best_language(assets, wanted.iter().map(String::as_str))
}

/// The first of the wanted languages that there are words for: `fr-CA` is answered by `fr`.
pub fn best_language<'a, 'b>(assets: &'a Assets, wanted: impl IntoIterator<Item = &'b str>) -> &'a str {
    let have = languages(assets);
    for locale in wanted {
        let locale = locale.to_ascii_lowercase().replace('_', "-");
        let short = locale.split(['-', '.', '@']).next().unwrap_or_default();
        let found = have.iter().find(|l| l.eq_ignore_ascii_case(&locale));
        if let Some(language) = found.or_else(|| have.iter().find(|l| l.eq_ignore_ascii_case(short))) {
            return language;
        }
    }
    have.into_iter().find(|l| *l == FALLBACK).unwrap_or(FALLBACK)
}

/// What the files of a language hold, as written.
pub(super) fn entries(files: &[(String, Arc<FluentResource>)]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (path, resource) in files {
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let own = message.value.iter().map(|value| (None, value));
            let attributes = message.attributes.iter().map(|a| (Some(a.id.name.to_owned()), &a.value));
            for (attribute, pattern) in own.chain(attributes) {
                let mut text = String::new();
                let mut variables = BTreeSet::new();
                flatten(pattern, &mut text, &mut variables);
                entries.push(Entry { path: path.clone(), id: message.id.name.to_owned(), attribute, text, variables });
            }
        }
    }
    entries
}

fn flatten(pattern: &ast::Pattern<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(inline) => flatten_inline(inline, text, variables),
                ast::Expression::Select { selector, variants } => {
                    flatten_inline(selector, &mut String::new(), variables);
                    // All variants stand one after the other: a check of the words must see each.
                    for (at, variant) in variants.iter().enumerate() {
                        if at > 0 {
                            text.push('\n');
                        }
                        flatten(&variant.value, text, variables);
                    }
                }
            },
        }
    }
}

fn flatten_inline(inline: &ast::InlineExpression<&str>, text: &mut String, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            let _ = write!(text, "{{${}}}", id.name);
        }
        ast::InlineExpression::StringLiteral { value } => {
            text.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value));
        }
        ast::InlineExpression::NumberLiteral { value } => text.push_str(value),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                flatten_inline(argument, text, variables);
            }
        }
        ast::InlineExpression::MessageReference { id, .. } | ast::InlineExpression::TermReference { id, .. } => {
            text.push_str(id.name);
        }
        ast::InlineExpression::Placeable { .. } => {}
    }
}
