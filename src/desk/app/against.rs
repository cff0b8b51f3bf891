//! Comparing the project with a former version of its file, or with another file.

use super::Desk;
use crate::desk::compare::With;
use crate::desk::files::Purpose;
use crate::desk::shared::{Place, Screen};
use crate::store::backup;

impl Desk {
    /// Shows what changed, with the former versions that there are by now.
    pub(super) fn compare(&mut self) {
        let Some(document) = &self.document else { return };
        let moments = backup::list(&self.folders, document.path());
        self.view.compare.offer(moments);
        self.view.go(Place { screen: Screen::Compare, target: None });
    }

    /// Compares with this version.
    pub(super) fn against(&mut self, with: With) {
        let Some(document) = &self.document else { return };
        let path = match &with {
            With::Opening => {
                self.view.compare.begin();
                return;
            }
            With::Choose => {
                self.ask_file(Purpose::Compare, None);
                return;
            }
            With::Moment(backup) => &backup.path,
            With::File(path) => path,
        };
        match document.other(path) {
            Ok(project) => self.view.compare.with(with, project),
            Err(unreadable) => {
                let text = unreadable.tell(&self.words);
                self.trouble(text);
            }
        }
    }
}
