//! Systems that people might check, as answers: `question=option,option …`. What is not given is "not sure".

use ai_act_checklist::engine::UnknownId;
use ai_act_checklist::interview::{
    Answer, Answers, FactTable, OptionId, Question, QuestionId, facts_of, next_duty_question, next_question, questions,
};
use ai_act_checklist::store::Saved;
use std::collections::BTreeMap;

/// Answers by question.
pub(crate) type Given = BTreeMap<QuestionId, Vec<OptionId>>;

/// A company in the Union that uses a trained system, nothing special in any respect.
const USER: &str = "what=software inside=trained output=recommendations role=uses authority=yes \
    union-link=established-in-union exclusions=none users=company about=individuals data=personal-data evaluates=yes \
    body-use=none conduct=none medical-treatment=no product=none areas=none changed-purpose=no modification=none \
    people-see=none";

/// Whoever developed such a system and offers it in the Union under the own name.
const MAKER: &str = "what=software inside=trained output=recommendations role=developed,offers \
    own-name=yes union-link=offered-in-union,established-in-union exclusions=none users=company about=individuals \
    data=personal-data evaluates=yes body-use=none conduct=none medical-treatment=no product=none areas=none \
    people-see=none model=none";

/// A recruiter bought a tool that filters applications and ranks candidates.
pub(crate) fn cv_screening() -> Given {
    given(&[
        USER,
        "output=predictions,recommendations users=company,employer areas=area-work \
         work=filters-applications,evaluates-candidates task-declared@4a=no task@4a=none",
    ])
}

/// The same recruiter, with the details that duties turn on: an employer, the tool at work on people who apply.
pub(crate) fn cv_screening_at_work() -> Given {
    let mut given = cv_screening();
    given.extend(self::given(&[
        "organisation=none using=at-the-workplace,input-data decisions=decides-on-persons,adverse-effect bias-check=no \
         since=none ai-office=no other-part=none testing=none real-world-test=no police-for=no benefits-for=no migration-for=no \
         justice-for=neither",
    ]));
    given
}

/// A firm makes a chatbot that answers its customers' questions.
pub(crate) fn chatbot() -> Given {
    given(&[
        MAKER,
        "output=text evaluates=no people-see=talks interaction=answers,directly,with-people interaction-exceptions=none \
         content-exceptions=none content-outside=none generator-date=no",
    ])
}

/// An employer has the feelings of employees read from their faces. Whether an exception applies is not said.
pub(crate) fn emotions_at_work() -> Given {
    given(&[
        USER,
        "output=predictions users=company,employer data=personal-data,body-signals body-use=emotions emotion=from-body \
         emotion-setting=yes areas=area-work work=monitors-workers work-monitoring=none task-declared@1c=no \
         task-declared@4b=no people-see=none exposed=people-exposed",
    ])
}

/// A firm uses a filter that sorts out spam.
pub(crate) fn spam_filter() -> Given {
    given(&[USER, "output=decisions about=things data=none evaluates=no"])
}

/// A firm offers an app that undresses people in pictures.
pub(crate) fn undresser() -> Given {
    given(&[
        MAKER,
        "output=media users=private-people data=personal-data,body-signals evaluates=no conduct=realistic-media \
         intimate-content=intimate-parts,identifiable,realistic intimate-purpose=yes intimate-exceptions=none \
         people-see=perceived content-exceptions=none content-outside=none generator-date=no",
    ])
}

/// Answers that cannot all be true, some of which the others leave unused.
pub(crate) fn contradictory() -> Given {
    given(&[USER, "about=things areas=area-work work=filters-applications justice=interprets"])
}

/// Answers as they are written; later ones take the place of earlier ones.
pub(crate) fn given(texts: &[&str]) -> Given {
    let read = |part: &str| -> Result<(QuestionId, Vec<OptionId>), UnknownId> {
        let (question, options) = part.split_once('=').ok_or_else(|| UnknownId(part.to_owned()))?;
        Ok((question.parse()?, options.split(',').map(str::parse).collect::<Result<_, _>>()?))
    };
    let parts = texts.iter().flat_map(|text| text.split_whitespace());
    parts.map(|part| read(part).unwrap_or_else(|error| panic!("{part}: {error}"))).collect()
}

/// The text that the page stores of these answers and no others.
pub(crate) fn stored(given: &Given) -> String {
    let mut answers = Answers::default();
    for (id, options) in given {
        let answer = Answer::new(options.iter().copied());
        answers.set(*id, answer).unwrap_or_else(|problem| panic!("{problem}"));
    }
    Saved::default().with(answers).write()
}

/// The text that the page stores once somebody has answered all that the tier turns on.
pub(crate) fn finished(given: &Given) -> String {
    answered(given, next_question)
}

/// The text that the page stores once somebody has answered all that is asked, duties included.
pub(crate) fn finished_duties(given: &Given) -> String {
    answered(given, |answers, facts| next_question(answers, facts).or_else(|| next_duty_question(answers, facts)))
}

fn answered(given: &Given, next: impl Fn(&Answers, &FactTable) -> Option<&'static Question>) -> String {
    let mut answers = Answers::default();
    while let Some(question) = next(&answers, &facts_of(&answers)) {
        let options = given.get(&question.id).cloned().unwrap_or_else(|| vec![OptionId::Unsure]);
        answers.set(question.id, Answer::new(options)).unwrap_or_else(|problem| panic!("{problem}"));
    }
    Saved::default().with(answers).write()
}

/// An answer to every question that there is, with as many options as it takes: nobody's system.
pub(crate) fn everything() -> Answers {
    let mut all = Answers::default();
    for question in questions() {
        let options: Vec<_> = question.options.iter().map(|option| option.id).collect();
        let first = Answer::new(options.first().copied());
        if all.set(question.id, Answer::new(options)).is_err() {
            all.set(question.id, first).expect("a first option");
        }
    }
    all
}
