//! The packs of a language: words to begin with, the questions of later topics, words to tell results with, and those of
//! documents.

use super::articles::ArticlesWords;
use super::catalogue::{Duties, Rules};
use super::check::CheckWords;
use super::compare::CompareWords;
use super::data::DataWords;
use super::documents::{DocumentsWords, PaperworkWords};
use super::duties::DutiesWords;
use super::export::ExportWords;
use super::frameworks::{FrameworksWords, VendorsWords};
use super::guide::GuideWords;
use super::intake::IntakeWords;
use super::interface::InterfaceWords;
use super::language::Language;
use super::maturity::MaturityWords;
use super::navigation::NavigatingWords;
use super::problems::ProblemWords;
use super::questions::Questions;
use super::register::RegisterWords;
use super::result::ResultWords;
use super::risks::RisksWords;
use super::shape::{Rows, shape};
use super::standard::{MappingRows, MappingWords, StandardWords};
use super::terms::TermsWords;

shape! {
    /// What the start and the first topics need: small, and there before anything is shown. Each field is a file.
    pub(super) struct Ask {
        language: Language, interface: InterfaceWords, questions: Questions<false>, problems: ProblemWords,
    }
}

shape! {
    /// The questions of later topics, which are loaded while the first are answered.
    pub(super) struct Topics {
        questions: Questions<true>,
    }
}

shape! {
    /// What results need. Each field is a file.
    pub(super) struct Tell {
        check: CheckWords, result: ResultWords, duties: DutiesWords, rules: Rules, obligations: Duties,
        standard: StandardWords, mapping: Rows<MappingRows, MappingWords>, articles: ArticlesWords, guide: GuideWords,
        data: DataWords, register: RegisterWords, export: ExportWords, intake: IntakeWords, compare: CompareWords,
        paperwork: PaperworkWords, navigation: NavigatingWords, terms: TermsWords,
    }
}

shape! {
    /// What documents need that are filled from the answers, and the views beside them: loaded when the first is wanted.
    pub(super) struct Papers {
        documents: DocumentsWords, risks: RisksWords, frameworks: FrameworksWords, vendors: VendorsWords, maturity: MaturityWords,
    }
}
