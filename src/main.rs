//! The page as it is loaded first.

fn main() {
    ai_act_checklist::ui::quick::start();
}
