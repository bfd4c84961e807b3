//! Ready-made cases that fill the questionnaire.

use super::{Answer, Answers, Kind, OptionId, Question, QuestionId, facts_of, next_duty_question, next_question};
use crate::engine::ids;

ids! {
    /// A case that many are in.
    pub enum Scenario {
        /// A bank in the Union scores the credit of consumers with a system that it bought.
        Bank = "bank",
        /// A vendor in the Union sells such a system to banks under its own name.
        Vendor = "vendor",
        /// A vendor outside the Union sells it to banks in the Union.
        Outside = "outside-union",
    }
}

/// What the three have in common: a trained system that scores the credit of consumers.
const SCORING: &str = "what=software inside=trained output=predictions exclusions=none \
    users=company,lender-insurer about=individuals data=personal-data evaluates=yes areas=area-services services=credit-score";

const BANK: &str = "role=uses authority=yes union-link=established-in-union organisation=financial-institution \
    using=input-data,logs,data-protection decisions=decides-on-persons,adverse-effect";

const VENDOR: &str = "role=developed,offers own-name=yes union-link=offered-in-union,established-in-union provider-logs=yes \
    building=others-parts";

const OUTSIDE: &str =
    "role=developed,offers own-name=yes union-link=offered-in-union provider-logs=yes building=others-parts";

impl Scenario {
    /// What is given, as it is written.
    pub const fn given(self) -> [&'static str; 2] {
        match self {
            Self::Bank => [SCORING, BANK],
            Self::Vendor => [SCORING, VENDOR],
            Self::Outside => [SCORING, OUTSIDE],
        }
    }

    /// The whole questionnaire: what is given, and to all else that is asked the answer that claims least.
    pub fn answers(self) -> Answers {
        let given: Vec<_> = self.given().iter().flat_map(|text| text.split_whitespace()).filter_map(read).collect();
        let mut answers = Answers::default();
        loop {
            let facts = facts_of(&answers);
            let next = next_question(&answers, &facts).or_else(|| next_duty_question(&answers, &facts));
            let Some(question) = next else { return answers };
            let answer = given.iter().find(|(id, _)| *id == question.id).map(|(_, answer)| answer.clone());
            if answers.set(question.id, answer.unwrap_or_else(|| least(question))).is_err() {
                return answers;
            }
        }
    }
}

/// One answer of those given.
fn read(text: &str) -> Option<(QuestionId, Answer)> {
    let (question, options) = text.split_once('=')?;
    let options = options.split(',').map(str::parse).collect::<Result<Vec<_>, _>>().ok()?;
    Some((question.parse().ok()?, Answer::new(options)))
}

/// "None of these", "no", else the last option that says nothing of what is asked.
fn least(question: &Question) -> Answer {
    if question.kind == Kind::Many {
        return Answer::new([OptionId::None]);
    }
    let harmless = question.options.iter().rev().find(|option| option.yes.is_empty());
    Answer::new([harmless.map_or(OptionId::Unsure, |option| option.id)])
}
