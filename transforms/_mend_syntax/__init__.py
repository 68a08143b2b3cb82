"""The parts of `mend_syntax`: each knows some ways in which a file fails to be HCL and has one reading all the same."""
