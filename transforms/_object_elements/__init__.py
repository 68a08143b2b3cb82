"""Elements of objects that go, with their lines."""
