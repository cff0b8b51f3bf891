//! `jalon review show`: who reviews, how far they have come, where they differ, what they conclude, and whether the
//! proposal is still as it was.

use jiff::Zoned;

use super::super::args::Parsed;
use super::super::output::Style;
use super::super::{Exit, Output, Session, project};
use super::view::{Look, View};
use super::{file, open, state, title_of, view};
use crate::project::Verdict;
use crate::review::{Review, ReviewProgress};
use crate::wording::Wording;

pub(super) fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Exit, Exit> {
    let catalogue = session.catalogue(out)?;
    let path = file(parsed, 0);
    let found = open::<Review>(session, parsed, &path, out)?;
    let (state, project) = state::look(session, parsed, &found.path, &found.content, out);
    let look = Look {
        catalogue: &catalogue,
        session,
        found: &found,
        state,
        project: project.as_ref(),
        today: Zoned::now().date(),
    };
    let view = look.view();
    if parsed.value("--format") == Some("json") {
        return Ok(view::print(&view, out));
    }
    head(session, &found.content, &view, out);
    reviewers(session, &view, out);
    differences(session, &view, out);
    requests(session, &view, out);
    conclusion(session, &view, out);
    sending(session, &view, out);
    Ok(Exit::Done)
}

fn field(session: &Session, label: &str, text: &str, out: &mut Output<'_>) {
    if !text.trim().is_empty() {
        out.paragraph(2, &session.words.say(label), text.trim(), Style::Plain);
    }
}

fn title(session: &Session, message: &str, out: &mut Output<'_>) {
    out.line("");
    out.paragraph(0, "", &session.words.say(message), Style::Strong);
}

fn head(session: &Session, review: &Review, view: &View<'_>, out: &mut Output<'_>) {
    out.paragraph(0, "", &title_of(session, review), Style::Strong);
    let proposal = &view.proposal;
    field(session, "review-applicant", proposal.applicant, out);
    field(session, "review-code", proposal.code, out);
    field(session, "review-received", &proposal.received.map(|d| project::day(session, d)).unwrap_or_default(), out);
    field(session, "review-file", proposal.link, out);
    let names: Vec<&str> = view.sections.iter().map(|section| section.section.as_str()).collect();
    field(session, "review-sections", &names.join(", "), out);
    field(session, "review-concluded", &view.concluded.map(|d| project::day(session, d)).unwrap_or_default(), out);
    if let Some(message) = proposal.state.message() {
        let style = if proposal.state == state::State::Same { Style::Plain } else { Style::Warn };
        out.paragraph(2, "", &session.words.say(message), style);
    }
}

/// Counts that add up, in one line.
fn progress(words: &Wording, progress: &ReviewProgress) -> String {
    let count = |number: usize| words.count(number).into();
    let values = [
        ("addressed", count(progress.addressed)),
        ("partly", count(progress.partly)),
        ("missing", count(progress.missing)),
        ("irrelevant", count(progress.not_relevant)),
        ("without", count(progress.without)),
        ("total", count(progress.total)),
    ];
    words.say_with("review-progress", values)
}

fn reviewers(session: &Session, view: &View<'_>, out: &mut Output<'_>) {
    let words = &session.words;
    title(session, "review-reviewers", out);
    for reviewer in &view.reviewers {
        let name =
            if reviewer.title.is_empty() { words.say("review-nobody").into_owned() } else { reviewer.title.clone() };
        out.paragraph(2, &reviewer.letter, &name, Style::Plain);
        out.paragraph(4, "", &progress(words, &reviewer.progress), Style::Quiet);
        let conflicts = words.say(reviewer.conflicts);
        let conflicts = if reviewer.declared.is_empty() {
            conflicts.into_owned()
        } else {
            format!("{conflicts} · {}", reviewer.declared)
        };
        out.paragraph(4, "", &conflicts, Style::Quiet);
        if reviewer.same_state == Some(false) {
            out.paragraph(4, "", &words.say("review-other-state"), Style::Warn);
        }
    }
    if view.reviewers.len() > 1 {
        let agreement = &view.agreement;
        let count = |number: usize| words.count(number).into();
        let values = [
            ("agree", count(agreement.agree)),
            ("differ", count(agreement.differ)),
            ("unread", count(agreement.not_read_by_all)),
            ("total", count(agreement.total)),
        ];
        out.paragraph(2, "", &words.say_with("review-agreement", values), Style::Plain);
        out.paragraph(2, &words.say("review-agreed"), &progress(words, &view.agreed), Style::Plain);
    }
}

fn verdict(words: &Wording, verdict: Option<Verdict>) -> String {
    match verdict {
        Some(verdict) => words.say(&verdict.message()).into_owned(),
        None => words.say("review-no-verdict").into_owned(),
    }
}

fn differences(session: &Session, view: &View<'_>, out: &mut Output<'_>) {
    if view.differences.is_empty() {
        return;
    }
    let words = &session.words;
    title(session, "review-differences", out);
    for one in &view.differences {
        let text = if one.text.is_empty() { one.place.clone() } else { format!("{} ({})", one.text, one.place) };
        out.paragraph(2, "–", &text, Style::Plain);
        let said = one.said.iter().map(|said| format!("{} {}", said.whose, verdict(words, said.verdict)));
        let agreed =
            one.agreed.map(|agreed| format!("{} {}", words.say("review-agreed"), verdict(words, Some(agreed))));
        let all: Vec<String> = said.chain(agreed).collect();
        out.paragraph(4, "", &all.join(" · "), Style::Quiet);
    }
}

/// A figure of the scale, with decimals only where it has some.
fn number(words: &Wording, value: f64) -> String {
    words.number(value, if value.fract() == 0.0 { 0 } else { 2 })
}

/// Who speaks: a letter, or all.
fn whose(words: &Wording, whose: &str) -> String {
    if whose == "agreed" { words.say("review-agreed").into_owned() } else { whose.to_owned() }
}

fn requests(session: &Session, view: &View<'_>, out: &mut Output<'_>) {
    let words = &session.words;
    let asking: Vec<_> = view.findings.iter().filter(|one| one.finding.asks()).collect();
    if asking.is_empty() {
        return;
    }
    title(session, "review-requests", out);
    for one in asking {
        out.paragraph(2, "–", &one.finding.request, Style::Plain);
        let need = one.finding.need.map(|need| words.say(&need.message()).into_owned());
        let inside = (!one.finding.leaves()).then(|| words.say("review-stays-inside").into_owned());
        let parts = [Some(whose(words, &one.whose)), Some(one.place.clone()), need, inside];
        out.paragraph(4, "", &parts.into_iter().flatten().collect::<Vec<_>>().join(" · "), Style::Quiet);
    }
}

fn conclusion(session: &Session, view: &View<'_>, out: &mut Output<'_>) {
    let words = &session.words;
    if !view.points.is_empty() {
        title(session, "review-points", out);
        for point in &view.points {
            let label = format!("{} ({})", words.say(&point.kind.message()), whose(words, &point.whose));
            out.paragraph(2, "–", &format!("{label} · {}", point.text), Style::Plain);
        }
    }
    if !view.recommendations.is_empty() {
        title(session, "review-recommendations", out);
        for one in &view.recommendations {
            let open = || words.say("review-no-recommendation").into_owned();
            out.paragraph(2, &whose(words, &one.whose), &one.text.clone().unwrap_or_else(open), Style::Plain);
            if !one.reason.trim().is_empty() {
                out.paragraph(4, "", one.reason.trim(), Style::Quiet);
            }
        }
    }
    if let Some(scale) = &view.scale {
        title(session, "review-scale", out);
        field(session, "review-scale-name", &scale.title, out);
        for criterion in &scale.criteria {
            let weight = number(words, criterion.weight);
            out.paragraph(
                2,
                "–",
                &session.say("review-weight", &[("what", criterion.label.clone()), ("weight", weight)]),
                Style::Plain,
            );
            for mark in &criterion.marks {
                let values = [
                    ("whose", whose(words, &mark.whose)),
                    ("value", number(words, mark.value)),
                    ("reason", mark.reason.clone()),
                ];
                out.paragraph(4, "", &session.say("review-mark", &values), Style::Quiet);
            }
        }
        for one in &scale.results {
            let result = &one.result;
            let values = [
                ("whose", whose(words, &one.whose)),
                ("value", number(words, result.value)),
                ("lowest", number(words, result.lowest)),
                ("highest", number(words, result.highest)),
            ];
            out.paragraph(2, "", &session.say("review-result", &values), Style::Plain);
        }
    }
}

fn sending(session: &Session, view: &View<'_>, out: &mut Output<'_>) {
    let words = &session.words;
    title(session, "review-to-send", out);
    out.paragraph(2, "", &words.say_with("review-would-go", [("count", view.to_send.findings.into())]), Style::Plain);
    for one in &view.to_send.left_out {
        out.paragraph(2, "–", &words.say_with(one.kind.message(), [("count", one.count.into())]), Style::Quiet);
    }
    if view.outcomes.is_empty() {
        return;
    }
    title(session, "review-outcomes", out);
    for one in &view.outcomes {
        let reply = one
            .reply
            .map_or_else(|| words.say("review-no-reply"), |reply| words.say(&reply.message()).into_owned().into());
        out.paragraph(2, "–", &format!("{} ({}) · {reply}", one.place, whose(words, &one.whose)), Style::Plain);
        if !one.reply_text.trim().is_empty() {
            out.paragraph(4, "", one.reply_text.trim(), Style::Quiet);
        }
    }
}
