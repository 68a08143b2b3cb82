"""The parts of `correct_managed_policies`: where AWS's policies stand."""
