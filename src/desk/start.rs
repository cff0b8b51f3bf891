//! start

use std::sync::Arc;

use egui::Ui;

use super::shared::{Asked, Shared};
use crate::assets::Assets;
use crate::catalogue::Catalogue;
use crate::store::{Folders, Settings};

/// State.
#[derive(Default)]
pub struct StartView {}

impl StartView {
    /// Looks at recent files, examples and what crashes left behind, off the frame.
    pub fn refresh(&mut self, _folders: &Folders, _settings: &Settings, _assets: &Assets, _catalogue: &Arc<Catalogue>) {
    }
}

/// Draws it.
pub fn ui(_ui: &mut Ui, _shared: &Shared<'_>, _view: &mut StartView, _target: Option<&str>, _asked: &mut Asked) {}
