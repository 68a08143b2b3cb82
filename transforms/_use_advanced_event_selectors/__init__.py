"""The parts of `use_advanced_event_selectors`: which resources have data events, and the selectors that are written."""
