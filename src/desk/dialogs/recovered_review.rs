//! What a crash left behind of a review: which findings and conclusions the file lacks.

use egui::{Label, Ui};

use super::Answered;
use super::recovered::{Recoverable, RecoveredView};
use crate::desk::review::{PieceOfReview, difference_of};
use crate::desk::shared::Shared;
use crate::desk::theme::{self, Type, space};
use crate::desk::widgets::{heading, own_text};
use crate::review::Review;
use crate::store::{LeftBehind, Recovered};

/// The journal of a review.
pub type RecoveredReview = RecoveredView<Review>;

impl Recoverable for Review {
    type Piece = PieceOfReview;

    fn pieces(file: &Self, after: &Self) -> Vec<PieceOfReview> {
        difference_of(file, after)
    }

    fn piece_ui(ui: &mut Ui, shared: &Shared<'_>, after: &Self, piece: &PieceOfReview) {
        let t = theme::tokens(ui);
        ui.add_space(space::XS);
        heading(ui, Type::Row, 2, &piece.name(shared, after));
        let text = piece.text();
        if text.trim().is_empty() {
            ui.add(Label::new(Type::Small.rich(shared.say("recovered-details")).color(t.muted)).wrap());
        } else {
            own_text(ui, Type::Panel, text);
        }
    }

    fn answered(keep: bool, left: Box<LeftBehind>, recovered: Box<Recovered<Self>>) -> Answered {
        Answered::RecoveredReview { keep, left, recovered }
    }
}
