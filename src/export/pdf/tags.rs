//! The tree of what a document means, made from what stands on its pages: elements that hold nothing fall away.

use std::collections::{BTreeMap, HashMap};

use super::placed::{ARTIFACT, Element, ElementId, Laid, Role};

/// What an element holds, in the order in which it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kid {
    Element(ElementId),
    /// Marked content of a page.
    Content(usize, usize),
    /// A link of a page.
    Link(usize, usize),
}

/// The tree.
#[derive(Debug)]
pub(super) struct Tags {
    pub kids: Vec<Vec<Kid>>,
    placed: Vec<bool>,
    /// By page, then by number: the element that marked content belongs to.
    pub marked: Vec<Vec<ElementId>>,
    /// Cells of each row: a row keeps all of them, empty ones too.
    cells: HashMap<ElementId, Vec<ElementId>>,
}

impl Tags {
    pub fn new(laid: &Laid) -> Self {
        let mut cells: HashMap<ElementId, Vec<ElementId>> = HashMap::new();
        for (id, element) in laid.elements.iter().enumerate() {
            if matches!(element.role, Role::Cell | Role::ColumnHead | Role::GroupHead) {
                cells.entry(element.parent).or_default().push(id);
            }
        }
        let count = laid.elements.len();
        let mut placed = vec![false; count];
        placed[0] = true;
        Self { kids: vec![Vec::new(); count], placed, marked: vec![Vec::new(); laid.pages.len()], cells }
    }

    /// Opens marked content of an element on a page and gives its number there.
    pub fn content(&mut self, elements: &[Element], element: ElementId, page: usize) -> usize {
        self.touch(elements, element);
        let number = self.marked[page].len();
        self.marked[page].push(element);
        self.kids[element].push(Kid::Content(page, number));
        number
    }

    pub fn link(&mut self, elements: &[Element], element: ElementId, page: usize, link: usize) {
        self.touch(elements, element);
        self.kids[element].push(Kid::Link(page, link));
    }

    /// Puts an element into the tree, and those above it.
    fn touch(&mut self, elements: &[Element], element: ElementId) {
        if self.placed[element] {
            return;
        }
        self.placed[element] = true;
        let parent = elements[element].parent;
        if parent == ARTIFACT {
            return;
        }
        self.touch(elements, parent);
        if let Some(cells) = self.cells.remove(&parent) {
            for cell in cells {
                self.placed[cell] = true;
                self.kids[parent].push(Kid::Element(cell));
            }
        }
        if !self.kids[parent].contains(&Kid::Element(element)) {
            self.kids[parent].push(Kid::Element(element));
        }
    }

    /// Where an element holds only others, they are read in the order in which the document has them, even when a page
    /// break puts the end of one behind the start of the next.
    pub fn in_order(&mut self) {
        for kids in &mut self.kids {
            if kids.iter().all(|kid| matches!(kid, Kid::Element(_))) {
                kids.sort_by_key(|kid| if let Kid::Element(id) = kid { *id } else { 0 });
            }
        }
    }

    /// Is an element part of the tree?
    pub fn holds(&self, element: ElementId) -> bool {
        self.placed[element]
    }

    /// The first page on which an element has content.
    pub fn pages(&self) -> BTreeMap<ElementId, usize> {
        let mut pages = BTreeMap::new();
        for (page, marked) in self.marked.iter().enumerate() {
            for element in marked {
                pages.entry(*element).or_insert(page);
            }
        }
        pages
    }
}
