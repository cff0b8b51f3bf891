//! A pattern of trafficking as a board: what feeds it by kind and by reach, what could be done and where that leads.

use serde::Serialize;

use crate::project::{FactorKind, Id, Lever, Pattern, WithinReach};

/// A factor on the board.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BoardFactor {
    /// Id.
    pub id: Id,
    /// What it is.
    pub text: String,
    /// How far it is within the programme's power.
    pub reach: Option<WithinReach>,
}

/// A response on the board.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BoardResponse {
    /// Id.
    pub id: Id,
    /// Its number: one for each response, from the first lever to the last.
    pub number: usize,
    /// Its lever.
    pub lever: Lever,
    /// What would be done.
    pub text: String,
    /// Judged feasibility and effect, from 0 to 100. None: one of the two was not judged yet.
    pub spot: Option<(u8, u8)>,
    /// Sections of the toolkit that it leads to.
    pub sections: Vec<String>,
}

/// Counts of factors. Within reach, under influence, out of reach and unsaid add up to all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct ReachCount {
    /// The programme can change them.
    pub reach: usize,
    /// It can influence them.
    pub influence: usize,
    /// It cannot.
    pub out: usize,
    /// Nobody has said.
    pub unsaid: usize,
    /// All.
    pub all: usize,
}

/// A pattern as a board.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Board {
    /// Factors by kind, in the order of kinds; a kind without factors is an empty place.
    pub factors: Vec<(FactorKind, Vec<BoardFactor>)>,
    /// How far they are within reach.
    pub count: ReachCount,
    /// Responses, lever by lever.
    pub responses: Vec<BoardResponse>,
    /// Responses on the plane; the others were not judged yet.
    pub placed: usize,
    /// What the responses suggest: each section with the numbers of the responses that lead there.
    pub suggests: Vec<(String, Vec<usize>)>,
}

/// The board of a pattern.
pub fn board(pattern: &Pattern) -> Board {
    let mut count = ReachCount::default();
    let mut factors = Vec::new();
    for kind in FactorKind::ALL {
        let own = pattern.factors.iter().filter(|factor| factor.kind == *kind);
        let own: Vec<BoardFactor> = own
            .map(|factor| BoardFactor { id: factor.id.clone(), text: factor.text.clone(), reach: factor.reach })
            .collect();
        for factor in &own {
            count.all += 1;
            match factor.reach {
                Some(WithinReach::Reach) => count.reach += 1,
                Some(WithinReach::Influence) => count.influence += 1,
                Some(WithinReach::Out) => count.out += 1,
                None => count.unsaid += 1,
            }
        }
        factors.push((*kind, own));
    }
    let mut responses: Vec<BoardResponse> = Vec::new();
    for lever in Lever::ALL {
        for response in pattern.responses.iter().filter(|response| response.lever == *lever) {
            let spot = response.feasibility.zip(response.effect);
            responses.push(BoardResponse {
                id: response.id.clone(),
                number: responses.len() + 1,
                lever: *lever,
                text: response.text.clone(),
                // A file may hold more than the plane does.
                spot: spot.map(|(feasibility, effect)| (feasibility.min(100), effect.min(100))),
                sections: response.sections.clone(),
            });
        }
    }
    let mut suggests: std::collections::BTreeMap<String, Vec<usize>> = std::collections::BTreeMap::new();
    for response in &responses {
        for section in &response.sections {
            suggests.entry(section.clone()).or_default().push(response.number);
        }
    }
    let placed = responses.iter().filter(|response| response.spot.is_some()).count();
    Board { factors, count, responses, placed, suggests: suggests.into_iter().collect() }
}
