//! Native tests: one binary. Names read as the promise or the provision that they protect.

mod cases;
mod checks;
