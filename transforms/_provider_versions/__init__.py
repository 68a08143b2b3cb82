"""The version of the AWS provider that a module asks for, and the one that it is repaired by."""
