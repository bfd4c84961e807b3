//! The page with everything, loaded after the first.

fn main() {
    ai_act_checklist::ui::whole::start();
}
