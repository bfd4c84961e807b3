//! Sums as people type them.

use ai_act_checklist::ui::{NoFigure, figure};

/// H27: whatever groups the digits and names the currency; what may be meant otherwise is refused.
#[test]
fn a_sum_is_read_as_europeans_type_it_or_not_at_all() {
    for text in [
        "2000000",
        "2 000 000",
        "2\u{a0}000\u{a0}000",
        "2\u{202f}000\u{202f}000",
        "2\u{2009}000\u{2009}000",
        "2.000.000",
        "2,000,000",
        "2'000'000",
        "2’000’000",
        "€ 2.000.000",
        "2.000.000 €",
        "EUR 2,000,000",
        "2000000 EUR",
        "2.000.000,00",
        "2,000,000.00",
        "2'000'000.00",
        "2000000,00",
        "\t2000000\n",
        "2.000.000,-",
        "2.000.000,–",
        "2_000_000",
        "2 000 000 euro",
    ] {
        assert_eq!(figure(text), Ok(Some(2_000_000)), "{text:?}");
    }
    for text in ["", " ", "\t", "€", "EUR"] {
        assert_eq!(figure(text), Ok(None), "{text:?}");
    }
    for text in [
        "2000000,50",
        "2,5",
        "2.5 million",
        "2m",
        "-2",
        "1.00.000",
        "2,0000",
        ".000",
        "٢",
        "two",
        "2e6",
        "99999999999999999999",
    ] {
        assert_eq!(figure(text), Err(NoFigure), "{text:?}");
    }
    assert_eq!(
        figure("1.500"),
        Ok(Some(1_500)),
        "said back beside the field, as elsewhere it may be read as one and a half"
    );
}
