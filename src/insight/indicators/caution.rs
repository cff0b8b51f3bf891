//! What an indicator cannot show: the source's caution for its category, or ours where the source prints none.
//!
//! Every screen, file and command that shows an indicator asks here, so that no caution is left out anywhere.

use crate::catalogue::{Catalogue, Item, Proxy, Rung};
use crate::project::Indicator;
use crate::wording::Wording;

/// A caution and whose it is.
#[derive(Debug, Clone, Copy)]
pub struct Caution<'a> {
    /// The item that prints it. None: it is ours, and carries our mark.
    pub item: Option<&'a Item>,
    /// The rung for which it is said.
    pub rung: Rung,
    /// Whether the category may stand in for a higher rung.
    pub proxy: Proxy,
}

impl Caution<'_> {
    /// Is it ours and not the source's?
    pub fn is_ours(&self) -> bool {
        self.item.is_none()
    }

    /// The message that says it.
    pub fn message(&self) -> String {
        match self.item {
            Some(item) => item.message.clone(),
            None => format!("caution-{}", self.rung.name()),
        }
    }

    /// Its words; ours begin with our mark.
    pub fn text(&self, words: &Wording) -> String {
        let said = words.say(&self.message()).into_owned();
        if self.is_ours() { words.say_with("caution-ours", [("text", said.into())]) } else { said }
    }
}

/// The caution for a category.
pub fn caution_of_category<'a>(catalogue: &'a Catalogue, category: &'a Item) -> Option<Caution<'a>> {
    let rung = category.rung()?;
    Some(match catalogue.caution_of(category) {
        Some((item, proxy)) => Caution { item: Some(item), rung, proxy },
        None => Caution { item: None, rung, proxy: Proxy::NotStated },
    })
}

/// The caution for an indicator of the catalogue.
pub fn caution_of_item<'a>(catalogue: &'a Catalogue, item: &'a Item) -> Option<Caution<'a>> {
    caution_of_category(catalogue, catalogue.category_of(item)?)
}

/// The caution for an indicator of the catalogue, in words.
pub fn caution_text(catalogue: &Catalogue, words: &Wording, item: &Item) -> Option<String> {
    Some(caution_of_item(catalogue, item)?.text(words))
}

/// The caution for an indicator of a project: that of its category, or ours for the rung its level names.
pub fn caution_of_indicator(catalogue: &Catalogue, words: &Wording, indicator: &Indicator) -> Option<String> {
    if let Some(item) = catalogue.get(&indicator.from) {
        return caution_text(catalogue, words, item);
    }
    let rung = super::sheet::rung_of(catalogue, indicator, words)?;
    Some(Caution { item: None, rung, proxy: Proxy::NotStated }.text(words))
}
