//! What can be done from anywhere: one list, from which menu, palette, keys and their help all come.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::icon::Icon;

/// Something that a menu, key or button names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Begin a new design.
    New,
    /// Open a file.
    Open,
    /// Begin to review a proposal.
    Review,
    /// Bring in what reviewers found.
    Findings,
    /// Bring in what another reviewer found.
    MergeReview,
    /// Save now.
    Save,
    /// Go on under another name.
    SaveAs,
    /// Write a copy and stay.
    SaveCopy,
    /// Begin another design from this one.
    Duplicate,
    /// Set a passphrase on the file.
    Protect,
    /// Take it off.
    Unprotect,
    /// Take the last step back.
    Undo,
    /// Do it again.
    Redo,
    /// Find anything.
    Find,
    /// The question before this one.
    PreviousQuestion,
    /// The question after this one.
    NextQuestion,
    /// The question that is worked on is answered.
    Answered,
    /// One question at a time, large.
    Workshop,
    /// Open or close the knowledge panel.
    Panel,
    /// What changed since a former version.
    Compare,
    /// The sources without a project.
    Browse,
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// As large as at first.
    ZoomReset,
    /// Name, languages, looks, where data live.
    Settings,
    /// The tour.
    Tour,
    /// The list of keys.
    Keys,
    /// Back to the start screen.
    Close,
    /// Close the window.
    Quit,
}

impl Action {
    /// All of them, in the order in which the menu and the palette list them.
    pub const ALL: &'static [Self] = &[
        Self::New,
        Self::Open,
        Self::Review,
        Self::Findings,
        Self::MergeReview,
        Self::Save,
        Self::SaveAs,
        Self::SaveCopy,
        Self::Duplicate,
        Self::Protect,
        Self::Unprotect,
        Self::Undo,
        Self::Redo,
        Self::Find,
        Self::PreviousQuestion,
        Self::NextQuestion,
        Self::Answered,
        Self::Workshop,
        Self::Panel,
        Self::Compare,
        Self::Browse,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
        Self::Settings,
        Self::Tour,
        Self::Keys,
        Self::Close,
        Self::Quit,
    ];

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::New => "action-new",
            Self::Open => "action-open",
            Self::Review => "action-review",
            Self::Findings => "action-findings",
            Self::MergeReview => "action-merge-review",
            Self::Save => "action-save",
            Self::SaveAs => "action-save-as",
            Self::SaveCopy => "action-save-copy",
            Self::Duplicate => "action-duplicate",
            Self::Protect => "action-protect",
            Self::Unprotect => "action-unprotect",
            Self::Undo => "action-undo",
            Self::Redo => "action-redo",
            Self::Find => "action-find",
            Self::PreviousQuestion => "action-previous-question",
            Self::NextQuestion => "action-next-question",
            Self::Answered => "action-answered",
            Self::Workshop => "action-workshop",
            Self::Panel => "action-panel",
            Self::Compare => "action-compare",
            Self::Browse => "action-browse",
            Self::ZoomIn => "action-zoom-in",
            Self::ZoomOut => "action-zoom-out",
            Self::ZoomReset => "action-zoom-reset",
            Self::Settings => "action-settings",
            Self::Tour => "action-tour",
            Self::Keys => "action-keys",
            Self::Close => "action-close",
            Self::Quit => "action-quit",
        }
    }

    /// Its sign in the menu.
    pub fn icon(self) -> Option<Icon> {
        Some(match self {
            Self::New => Icon::Add,
            Self::Open => Icon::Folder,
            Self::Review | Self::Findings => Icon::Review,
            Self::Save => Icon::Saved,
            Self::SaveCopy | Self::Duplicate => Icon::Copy,
            Self::Protect => Icon::Internal,
            Self::Undo => Icon::Undo,
            Self::Redo => Icon::Redo,
            Self::Find => Icon::Search,
            Self::Panel => Icon::SidePanel,
            Self::Compare | Self::MergeReview => Icon::Compare,
            Self::Browse => Icon::Note,
            Self::Keys => Icon::Keyboard,
            Self::Close => Icon::Close,
            _ => return None,
        })
    }

    /// Its keys, the first one shown. `COMMAND` is Cmd on a Mac and Ctrl elsewhere.
    pub fn keys(self) -> &'static [KeyboardShortcut] {
        const fn command(key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(Modifiers::COMMAND, key)
        }
        const fn shift(key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
        }
        const fn alt(key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(Modifiers::ALT, key)
        }
        const fn alone(key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(Modifiers::NONE, key)
        }
        match self {
            Self::New => const { &[command(Key::N)] },
            Self::Open => const { &[command(Key::O)] },
            Self::Save => const { &[command(Key::S)] },
            Self::SaveAs => const { &[shift(Key::S)] },
            Self::Undo => const { &[command(Key::Z)] },
            Self::Redo => const { &[shift(Key::Z), command(Key::Y)] },
            Self::Find => const { &[command(Key::K)] },
            Self::PreviousQuestion => const { &[alt(Key::ArrowUp)] },
            Self::NextQuestion => const { &[alt(Key::ArrowDown)] },
            Self::Answered => const { &[command(Key::Enter)] },
            Self::Workshop => const { &[alone(Key::F5)] },
            Self::Panel => const { &[alone(Key::F2)] },
            Self::ZoomIn => const { &[command(Key::Plus), command(Key::Equals)] },
            Self::ZoomOut => const { &[command(Key::Minus)] },
            Self::ZoomReset => const { &[command(Key::Num0)] },
            Self::Settings => const { &[command(Key::Comma)] },
            Self::Keys => const { &[alone(Key::F1)] },
            Self::Close => const { &[command(Key::W)] },
            Self::Quit => const { &[command(Key::Q)] },
            Self::Review
            | Self::Findings
            | Self::MergeReview
            | Self::SaveCopy
            | Self::Duplicate
            | Self::Protect
            | Self::Unprotect
            | Self::Compare
            | Self::Browse
            | Self::Tour => &[],
        }
    }

    /// Does it go on, or back, from where one is?
    pub fn steps(self) -> bool {
        matches!(
            self,
            Self::Undo | Self::Redo | Self::PreviousQuestion | Self::NextQuestion | Self::Answered | Self::Find
        )
    }

    /// Does it change the size of everything?
    pub fn zooms(self) -> bool {
        matches!(self, Self::ZoomIn | Self::ZoomOut | Self::ZoomReset)
    }

    /// Does it leave the page as it is, so that it can be done while something covers it?
    pub fn works_over_all(self) -> bool {
        matches!(self, Self::Save | Self::Undo | Self::Redo) || self.zooms()
    }

    /// Can it be done with what is open?
    pub fn fits(self, open: Held) -> bool {
        match self {
            Self::Duplicate | Self::Answered | Self::Workshop | Self::Findings | Self::Compare => open == Held::Project,
            Self::MergeReview => open == Held::Review,
            Self::Save
            | Self::SaveAs
            | Self::SaveCopy
            | Self::Protect
            | Self::Unprotect
            | Self::Undo
            | Self::Redo
            | Self::PreviousQuestion
            | Self::NextQuestion
            | Self::Panel
            | Self::Close => open != Held::Nothing,
            _ => true,
        }
    }
}

/// What the window has open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Held {
    /// Nothing.
    #[default]
    Nothing,
    /// What a team designs.
    Project,
    /// What reviewers find in a proposal.
    Review,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_actions_share_keys() {
        let keys: Vec<_> = Action::ALL.iter().flat_map(|a| a.keys()).collect();
        for (at, key) in keys.iter().enumerate() {
            assert!(!keys[at + 1..].contains(key), "{key:?}");
        }
    }
}
