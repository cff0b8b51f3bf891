//! Names of countries and currencies, by their ISO codes.

use super::{Wording, fold};

impl Wording {
    /// Name of a country by its ISO 3166-1 code; a code that nobody knows is shown as it is.
    pub fn country(&self, code: &str) -> String {
        self.named(&format!("country-{code}"), code)
    }

    /// Name of a currency by its ISO 4217 code; a code that nobody knows is shown as it is.
    pub fn currency(&self, code: &str) -> String {
        self.named(&format!("currency-{code}"), code)
    }

    /// All countries with their codes, in order of name.
    pub fn countries(&self) -> Vec<(String, String)> {
        self.all_named("countries.ftl", "country-")
    }

    /// All currencies with their codes, in order of code.
    pub fn currencies(&self) -> Vec<(String, String)> {
        let mut all = self.all_named("currencies.ftl", "currency-");
        all.sort();
        all
    }

    fn named(&self, message: &str, code: &str) -> String {
        let known = code.len() <= 3 && code.bytes().all(|b| b.is_ascii_uppercase()) && self.has(message);
        if known { self.say(message).into_owned() } else { code.to_owned() }
    }

    fn all_named(&self, file: &str, prefix: &str) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = self
            .entries()
            .into_iter()
            .filter(|entry| entry.path.ends_with(file))
            .filter_map(|entry| Some((entry.id.strip_prefix(prefix)?.to_owned(), entry.text)))
            .collect();
        all.sort_by_cached_key(|(_, name)| fold(name));
        all
    }
}
