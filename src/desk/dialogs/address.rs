//! An address, before anything leaves this computer: shown in full, to be opened or copied.

use egui::{Context, Label, OpenUrl};

use super::Answered;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{Type, space};
use crate::desk::widgets::{Dialog, Verdict};

pub(super) fn ui(context: &Context, shared: &Shared<'_>, address: &str, asked: &mut Asked) -> Answered {
    let (title, stay, open) = (shared.say("address-title"), shared.say("address-stay"), shared.say("address-open"));
    let (mut copied, copy) = (false, shared.say("address-copy"));
    let dialog = Dialog::new("address", &title, &stay, &open).aside(&copy, &mut copied);
    let verdict = dialog.show(context, |ui| {
        Dialog::sentence(ui, &shared.say("address-text"));
        ui.add_space(space::XS);
        ui.add(Label::new(Type::PanelBold.rich(address)).wrap());
    });
    if copied {
        asked.request(Request::Copy(address.to_owned()));
        return Answered::Closed;
    }
    match verdict {
        None => Answered::Waiting,
        Some(Verdict::Safe) => Answered::Closed,
        Some(Verdict::Act) => {
            context.open_url(OpenUrl::new_tab(address));
            Answered::Closed
        }
    }
}
