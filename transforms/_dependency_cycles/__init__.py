"""How dependency cycles are cut: which links can go without a loss, and which of them do."""
