//! One key for each verdict, the next subject and the next without a finding: nothing needs the mouse.

use egui::{Context, Event, Key, Modifiers, Popup};

use super::super::shared::{Asked, Request, Shared};
use super::{OpenReview, ReviewPage, ReviewView, Reviewing};
use crate::project::Verdict;
use crate::review::Finding;

/// What a key asks for.
enum Wanted {
    Verdict(Verdict),
    Next,
    Previous,
    Without,
}

/// Carries out what the keys of a review ask for. While one types, they work together with Alt.
pub fn keys(
    context: &Context,
    shared: &Shared<'_>,
    open: &OpenReview,
    view: &mut ReviewView,
    page: &ReviewPage,
    asked: &mut Asked,
) {
    if Popup::is_any_open(context) {
        return;
    }
    let typing = context.text_edit_focused();
    let Some(wanted) = context.input_mut(|input| taken(&mut input.events, typing)) else { return };
    let r = Reviewing::new(shared, open, view);
    let place = match wanted {
        Wanted::Verdict(verdict) => {
            if let ReviewPage::Section(section) = page
                && let Some(subject) = view.subject(open, section)
            {
                asked.request(Request::EndRun);
                let finding = Finding { verdict: Some(verdict), ..r.finding(&r.whose, &subject) };
                r.put(asked, &r.whose, &subject, finding);
            }
            None
        }
        Wanted::Next => view.step(shared, open, page, 1),
        Wanted::Previous => view.step(shared, open, page, -1),
        Wanted::Without => view.next_without(&r, page),
    };
    if let Some(place) = place {
        // What is typed is kept with each letter; the keyboard goes on to the next subject.
        context.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
        asked.request(Request::Go(place));
    }
}

/// Takes the first key that means something here.
fn taken(events: &mut Vec<Event>, typing: bool) -> Option<Wanted> {
    const DIGITS: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];
    let meant = |event: &Event| {
        let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return None };
        // A plain key, or one with Alt. Shift may be needed for a digit, as in France.
        let plain = !modifiers.alt && !modifiers.command && !modifiers.ctrl;
        let with_alt = modifiers.alt && !modifiers.command && !modifiers.ctrl;
        if !(with_alt || plain && !typing) {
            return None;
        }
        let digit = DIGITS.iter().position(|digit| *digit == physical_key.unwrap_or(*key) || digit == key);
        if let Some(at) = digit {
            return Verdict::ALL.get(at).map(|verdict| Wanted::Verdict(*verdict));
        }
        let unshifted = Modifiers { alt: false, ..*modifiers } == Modifiers::NONE;
        match key {
            Key::J if unshifted && plain => Some(Wanted::Next),
            Key::K if unshifted && plain => Some(Wanted::Previous),
            Key::N if unshifted => Some(Wanted::Without),
            _ => None,
        }
    };
    let at = events.iter().position(|event| meant(event).is_some())?;
    let wanted = meant(&events.remove(at));
    // Some systems write a letter for Alt and a key.
    events.retain(|event| !matches!(event, Event::Text(_)));
    wanted
}
