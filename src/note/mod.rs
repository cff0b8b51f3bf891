//! Documents before any format: what the window previews and what PDF and Word write, so that they cannot disagree.

pub mod figure;
pub mod figures;
