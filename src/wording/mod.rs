//! Words in the reader's language, from Fluent files: one folder a language below `assets/wording/`.
//!
//! Content and interface share one set of messages. A message that a language lacks falls back to
//! English, and that is never silent: [`Wording::fallbacks`] names it, and a strict [`Wording`] panics.

mod fold;
mod format;
mod languages;
mod places;
mod read;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::assets::{Assets, Fault};

pub use fold::fold;
pub use format::Amount;
pub use languages::{FALLBACK, best_language, languages, system_language};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// All words of one language.
pub struct Wording {
    language: String,
    bundle: Bundle,
    files: Vec<(String, Arc<FluentResource>)>,
    /// English, read only when a word is missing: most sessions never need it.
    fallback: OnceLock<Option<Box<Wording>>>,
    assets: Assets,
    strict: bool,
    missing: Mutex<BTreeSet<String>>,
    /// Names of the months in all languages, read when the first date is typed.
    months: OnceLock<Vec<(String, u8)>>,
}

/// A message of a language file, as written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// File below `assets/`.
    pub path: String,
    /// Message id, `S3-Q6-b`.
    pub id: String,
    /// Attribute, such as `why`; the message's own value has none.
    pub attribute: Option<String>,
    /// The text; each variable in it is written as `{$name}`.
    pub text: String,
    /// Names of the variables, in order of name.
    pub variables: BTreeSet<String>,
}

impl Wording {
    /// Reads all files of a language.
    pub fn load(assets: &Assets, language: &str) -> Result<Self, Vec<Fault>> {
        let folder = format!("wording/{language}/");
        let mut faults = Vec::new();
        let identifier: LanguageIdentifier = language.parse().map_err(|_| {
            vec![Fault::new(&folder, "is not named after a language").mend("Name the folder like en, fr or pt-BR.")]
        })?;
        let mut bundle = Bundle::new_concurrent(vec![identifier]);
        // The marks that keep writing directions apart show as boxes in fonts without them.
        bundle.set_use_isolating(false);
        let mut files = Vec::new();
        for asset in assets.below(&folder) {
            let resource = match FluentResource::try_new(asset.text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    faults.extend(errors.iter().map(|error| {
                        Fault::new(asset.path, format!("is not valid Fluent: {error}"))
                            .at_offset(asset.text, error.pos.start)
                            .mend("A message is “id = text”; an attribute stands below it, indented: “.why = text”.")
                    }));
                    resource
                }
            };
            let resource = Arc::new(resource);
            if let Err(errors) = bundle.add_resource(Arc::clone(&resource)) {
                for error in errors {
                    if let FluentError::Overriding { id, .. } = error {
                        faults.push(
                            Fault::new(asset.path, "has words that another file or line already gave")
                                .item(&id)
                                .at_text(asset.text, &format!("\n{id} ="))
                                .mend("Keep one of the two."),
                        );
                    }
                }
            }
            files.push((asset.path.to_owned(), resource));
        }
        if files.is_empty() {
            faults.push(Fault::new(&folder, "holds no words").mend("Choose one of the languages there are."));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self {
            language: language.to_owned(),
            bundle,
            files,
            fallback: OnceLock::new(),
            assets: assets.clone(),
            strict: false,
            missing: Mutex::default(),
            months: OnceLock::new(),
        })
    }

    /// The same words, but a missing one panics: for tests.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Code of the language, `en` or `fr`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The texts that these words came from, which hold other languages too.
    pub fn assets(&self) -> &Assets {
        &self.assets
    }

    /// A message's own text.
    pub fn say(&self, id: &str) -> Cow<'_, str> {
        self.find(id, None, None).unwrap_or_else(|| Cow::Owned(format!("[{id}]")))
    }

    /// A message with values for its variables.
    pub fn say_with<'a>(&self, id: &str, values: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        let args: FluentArgs = values.into_iter().collect();
        self.find(id, None, Some(&args)).map_or_else(|| format!("[{id}]"), Cow::into_owned)
    }

    /// An attribute of a message, where the language has it.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<Cow<'_, str>> {
        let pattern = self.bundle.get_message(id)?.get_attribute(attribute)?.value();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, None, &mut errors))
    }

    /// Is there a message of that id?
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|m| m.value().is_some())
    }

    /// Messages that were asked for and that this language lacks.
    pub fn fallbacks(&self) -> Vec<String> {
        let missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        missing.iter().cloned().collect()
    }

    /// Every message and attribute, in order of file and line.
    pub fn entries(&self) -> Vec<Entry> {
        languages::entries(&self.files)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs>) -> Option<Cow<'_, str>> {
        let pattern = self.bundle.get_message(id).and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|a| a.value()),
            None => message.value(),
        });
        if let Some(pattern) = pattern {
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, args, &mut errors);
            if errors.is_empty() {
                return Some(text);
            }
            self.note_missing(&format!("{id}: {errors:?}"));
            return Some(text);
        }
        self.note_missing(id);
        let fallback = self.fallback.get_or_init(|| {
            if self.language == FALLBACK {
                return None;
            }
            Wording::load(&self.assets, FALLBACK).ok().map(Box::new)
        });
        fallback.as_ref()?.find(id, attribute, args)
    }

    fn note_missing(&self, what: &str) {
        assert!(!self.strict, "no words in {} for {what}", self.language);
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).insert(what.to_owned());
    }
}

impl std::fmt::Debug for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Wording").field("language", &self.language).finish_non_exhaustive()
    }
}
