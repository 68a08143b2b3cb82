"""Arguments that take JSON as a text: which they are, and how what is written in HCL's words is written in it."""
