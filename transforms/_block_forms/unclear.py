"""What is raised where a shape has no one right reading."""


class UnclearError(Exception):
    """Why a value cannot be written in another shape."""
