//! Marks on the organisation's own scale, where it has one: never without criteria, weights and reasons.

use super::ReviewPaper;
use crate::note::document::{Block, Origin, Run, Span, Tone};
use crate::note::draft::line;
use crate::note::entries::{column, end_column};
use crate::project::Sensitivity;
use crate::review::{Criterion, Mark, Opinion, Scale, label};

impl ReviewPaper<'_> {
    pub(super) fn marks_part(&mut self) {
        let review = self.review;
        let Some(scale) = review.scale() else { return };
        let title = label(&scale.title, self.draft.words.language()).to_owned();
        // Marks have no audience of their own: they are for those who decide.
        if !self.draft.sees(Sensitivity::Internal, &Origin::Identity, |_| title.clone()) {
            return;
        }
        let head = match title.trim() {
            "" => self.draft.say("paper-scale"),
            title => title.to_owned(),
        };
        self.draft.heading(1, &head, false);
        let text = self.draft.say("paper-scale-lead");
        self.draft.paragraph(&text);
        let given = |opinion: &Opinion| opinion.marks.values().any(|mark| mark.value.is_some());
        let mut all = Vec::new();
        if given(&review.agreed) {
            all.push((self.draft.say("paper-agreed-reading"), &review.agreed));
        } else {
            let voices = self.voices().into_iter().filter(|(_, _, voice)| given(&voice.opinion));
            all.extend(voices.map(|(letter, _, voice)| (self.called(&letter, voice), &voice.opinion)));
        }
        if all.is_empty() {
            let text = self.draft.say("paper-no-marks");
            self.draft.paragraph(&text);
        }
        for (who, opinion) in all {
            self.marks(&who, scale, opinion);
        }
    }

    fn marks(&mut self, who: &str, scale: &Scale, opinion: &Opinion) {
        self.draft.heading(2, who, false);
        let columns = vec![
            column(self.draft.say("paper-criterion"), 2.2),
            end_column(self.draft.say("paper-weight"), 0.8),
            column(self.draft.say("paper-mark"), 1.4),
            column(self.draft.say("paper-reason"), 3.6),
        ];
        let weights: f64 = scale.criteria.iter().map(|criterion| criterion.weight).sum();
        let lines = scale.criteria.iter().map(|criterion| {
            let name = label(&criterion.label, self.draft.words.language());
            let share = if weights > 0.0 { criterion.weight / weights * 100.0 } else { 0.0 };
            let mark = opinion.marks.get(&criterion.name);
            let reason = mark.map_or("", |mark| mark.reason.trim());
            let cells = vec![
                vec![Run::plain(if name.is_empty() { &criterion.name } else { name })],
                vec![Run::plain(self.draft.words.percent(share, 0))],
                self.mark(criterion, mark),
                self.draft.own_or(reason, "paper-no-reason"),
            ];
            line(cells, None)
        });
        let lines = lines.collect();
        self.draft.table("paper-scale", columns, lines, Span::Wide);
        let text = match scale.weighted(opinion) {
            Some(total) => {
                let number = |value: f64| self.draft.words.number(value, 2);
                let values = [
                    ("value", &*number(total.value)),
                    ("lowest", &*number(total.lowest)),
                    ("highest", &*number(total.highest)),
                ];
                self.draft.say_with("paper-weighted", &values)
            }
            None => self.draft.say("paper-not-weighted"),
        };
        self.draft.push(Block::small(vec![Run::plain(text)]));
    }

    fn mark(&self, criterion: &Criterion, mark: Option<&Mark>) -> Vec<Run> {
        let Some(value) = mark.and_then(|mark| mark.value) else {
            return vec![Run::toned(self.draft.say("paper-no-mark"), Tone::Muted)];
        };
        let step = criterion.steps.iter().find(|step| (step.value - value).abs() < f64::EPSILON);
        let name = step.map_or("", |step| label(&step.label, self.draft.words.language()));
        let number = self.draft.words.number(value, if value.fract() == 0.0 { 0 } else { 2 });
        vec![Run::plain(if name.is_empty() { number } else { format!("{number}\u{a0}·\u{a0}{name}") })]
    }
}
