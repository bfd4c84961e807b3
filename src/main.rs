//! The page.

fn main() {
    ai_act_checklist::ui::start();
}
