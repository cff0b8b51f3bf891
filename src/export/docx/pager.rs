//! On which page a place will stand: a count of lines, near enough for contents that nobody has yet asked Word to renew.
//!
//! Word lays pages itself and knows the numbers in head and foot. The numbers that the contents carry beforehand can
//! only be foreseen: they are right where the fonts of the house are installed, and near where others stand in.

use std::collections::BTreeMap;

/// Places by name, and how many pages there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Places {
    pages: BTreeMap<String, u32>,
    last: u32,
}

impl Places {
    /// The page of a place; the first where it is not known.
    pub fn of(&self, name: &str) -> u32 {
        self.pages.get(name).copied().unwrap_or(1)
    }

    /// How many pages there are.
    pub fn last(&self) -> u32 {
        self.last.max(1)
    }
}

/// What is set on a page: heights in points.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Slab {
    pub before: f32,
    pub height: f32,
    pub after: f32,
    /// How much of it must stand on the page where it begins.
    pub least: f32,
    /// It stays with what follows.
    pub keep: bool,
    /// It begins a page.
    pub page: bool,
}

/// Counts pages while the body is written.
#[derive(Debug)]
pub(super) struct Pager {
    room: f32,
    used: f32,
    /// Taken by notes at the foot of this page.
    notes: f32,
    /// Below the last paragraph: of two distances that meet, Word takes the larger.
    after: f32,
    /// The head of the table that is set: it comes again on each page.
    repeat: f32,
    held: Vec<(Slab, Vec<String>)>,
    marks: Vec<String>,
    places: Places,
}

impl Pager {
    /// Pages with so much room each.
    pub fn new(room: f32) -> Self {
        let places = Places { pages: BTreeMap::new(), last: 1 };
        Self { room, used: 0.0, notes: 0.0, after: 0.0, repeat: 0.0, held: Vec::new(), marks: Vec::new(), places }
    }

    /// A place that begins with what is set next.
    pub fn mark(&mut self, name: &str) {
        self.marks.push(name.to_owned());
    }

    /// A note is called by what is set next.
    pub fn note(&mut self, height: f32) {
        // The line above the first note takes room too.
        self.notes += height + if self.notes == 0.0 { 10.0 } else { 0.0 };
    }

    /// What is set from here on is a table with a head of so much height; nought ends it.
    pub fn repeat(&mut self, height: f32) {
        // A head that fills pages is not what repeats: something must be left for rows.
        self.repeat = height.min(self.room / 2.0);
    }

    /// Sets something.
    pub fn set(&mut self, slab: Slab) {
        let marks = std::mem::take(&mut self.marks);
        self.held.push((slab, marks));
        if !slab.keep {
            self.flush();
        }
    }

    fn flush(&mut self) {
        let held = std::mem::take(&mut self.held);
        let Some(((end, _), kept)) = held.split_last() else { return };
        let whole: f32 = kept.iter().map(|(slab, _)| slab.before + slab.height + slab.after).sum();
        let first = held.first().is_some_and(|(slab, _)| slab.page);
        if self.used > self.repeat && (first || self.used + self.notes + whole + end.before + end.least > self.room) {
            self.turn();
        }
        for (slab, marks) in held {
            if slab.page && self.used > 0.0 && !first {
                self.turn();
            }
            self.used += (slab.before - self.after).max(0.0);
            for mark in marks {
                self.places.pages.entry(mark).or_insert(self.places.last);
            }
            self.used += slab.height;
            while self.used + self.notes > self.room && self.room > self.repeat {
                let over = self.used + self.notes - self.room;
                self.turn();
                self.used += over;
            }
            self.used += slab.after;
            self.after = slab.after;
        }
    }

    fn turn(&mut self) {
        if self.used > 0.0 {
            self.places.last += 1;
        }
        (self.used, self.notes, self.after) = (self.repeat, 0.0, 0.0);
    }

    /// The places found.
    pub fn finish(mut self) -> Places {
        self.flush();
        self.places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_with_the_next_goes_to_its_page() {
        let mut pager = Pager::new(100.0);
        let line = Slab { height: 20.0, least: 20.0, ..Slab::default() };
        (0..4).for_each(|_| pager.set(line));
        pager.mark("head");
        pager.set(Slab { keep: true, ..line });
        pager.mark("text");
        pager.set(line);
        pager.mark("long");
        pager.set(Slab { height: 250.0, ..line });
        pager.mark("new");
        pager.set(Slab { page: true, ..line });
        let places = pager.finish();
        assert_eq!(["head", "text", "long", "new"].map(|name| places.of(name)), [2, 2, 2, 5]);
        assert_eq!(places.last(), 5);
    }
}
