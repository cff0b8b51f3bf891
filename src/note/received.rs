//! What reviewers asked, and what became of it: the part that shows a donor what was done about each finding.

use super::document::{Column, Line, Origin, Run, Span, Tone};
use super::draft::{Draft, line};
use super::entries::column;
use crate::project::{EntityKind, Id, Received, Reply};

impl<'a> Draft<'a> {
    /// Findings that reviewers sent and that the audience may see.
    fn received(&mut self) -> Vec<&'a Received> {
        let project = self.project;
        let said = |one: &'a Received| if one.request.trim().is_empty() { &one.comment } else { &one.request };
        let mut seen = Vec::new();
        for one in &project.received {
            let origin = Origin::Entity(EntityKind::Received, one.id.to_string());
            if self.sees(one.sensitivity, &origin, |draft| draft.named(&origin, said(one))) {
                seen.push(one);
            }
        }
        seen
    }

    pub fn received_part(&mut self) {
        self.heading(1, &self.say("note-part-received"), false);
        let all = self.received();
        if all.is_empty() {
            self.paragraph(&self.say("note-no-received"));
            return;
        }
        let lines = all.into_iter().map(|one| self.received_line(one)).collect();
        let columns: Vec<Column> = vec![
            column(self.say("note-head-asked"), 4.0),
            column(self.say("note-head-reply"), 4.0),
            column(self.say("note-status"), 1.4),
        ];
        self.table("note-part-received", columns, lines, Span::Wide);
    }

    fn received_line(&self, one: &Received) -> Line {
        let mut asked = Vec::new();
        let place = self.received_place(&one.subject);
        let head =
            [one.from.trim(), &place].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        if !head.is_empty() {
            asked.push(Run::bold(head));
            asked.push(Run::plain("\n"));
        }
        for (at, text) in [&one.comment, &one.request].into_iter().filter(|text| !text.trim().is_empty()).enumerate() {
            if at > 0 {
                asked.push(Run::plain("\n"));
            }
            asked.extend(self.own(text));
        }
        let mut reply = self.own_or(&one.reply_text, "note-no-reply");
        if let Some(action) = one.action.as_ref().and_then(|id| self.action_text(id)) {
            reply.push(Run::plain("\n"));
            reply.extend(self.own(action));
        }
        let (state, tone) = match one.reply {
            None => (self.say("note-received-open"), Tone::Gap),
            Some(reply @ Reply::Argued) => (self.say(&reply.message()), Tone::Muted),
            Some(reply) => (self.say(&reply.message()), Tone::Done),
        };
        let origin = Origin::Entity(EntityKind::Received, one.id.to_string());
        line(vec![asked, reply, vec![Run::toned(state, tone)]], Some(origin))
    }

    /// What the action that was made of a finding is to do, where the audience may see it.
    fn action_text(&self, id: &Id) -> Option<&'a str> {
        let project = self.project;
        let action = project.actions.iter().find(|action| action.id == *id)?;
        (action.sensitivity <= self.choice.audience).then_some(action.what.as_str())
    }

    /// Where in the sources the finding belongs. Empty: nowhere in particular.
    fn received_place(&self, subject: &str) -> String {
        subject
            .parse()
            .map_or_else(|_| String::new(), |subject: crate::review::Subject| subject.place(self.catalogue, self.words))
    }
}
