//! What the linker is told of one program alone.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // The page's program is split by what the linker notes of who needs whom (docs/decisions/0010-one-program.md). The program that
    // writes files is not, and would carry the notes, and all they hold together, for nothing.
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=ai-act-checklist=--emit-relocs");
    }
}
