//! Native tests.
mod cases;
mod probe;
