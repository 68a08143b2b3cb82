"""A row of the table of what a role has to be allowed."""

from collections.abc import Mapping
from typing import Final, NamedTuple

# The argument that names a function, or a task.
OF_FUNCTION: Final = "function_name"
OF_TASK: Final = "task_definition"
# What stands for the name of a resource in the ARN of what it makes in the account.
NAME: Final = "<name>"


class Row(NamedTuple):
    """That the role of a resource needs something.

    It is the role at the argument `role` of what is of a type in `users`, or of the function or the task that the
    argument names. It has to be allowed `actions`; of several with a bar between them, one is enough, and the first is
    what is added. Where one of them is lacking, what of `also` is comes with it: AWS lists that as well. They are for
    what the argument at the path `to` names, by its type; behind a `#`, for all that elements of that name name in the
    argument, or that tasks hand by it to the service that they call (`task`), in the objects of a list where there is a
    dot (`Entries.EventBusName`). `resources` has the code of the ARN by type, in which RESOURCE is the address. Without
    types they are for everything (AWS knows no single resources there), and `to` only has to be set. With `of_key`,
    they are for the key of the module that the argument names, or that the bucket is encrypted with which it names.
    Where an argument of `unless` has the value given, or is not set, nothing is needed; nor is it where the one at the
    path `without` is set, or the one of `off` has the value given. What has the argument `own_role` beside that acts in
    another one. With `through` (a type and an argument), they are for what that argument of a resource of that type
    names, which `to` names, or for that key; with `only_with`, where that resource has an argument at a path set to a
    value. With `reading`, only where that attribute of it is read. With `anywhere`,
    a role that may do it to anything lacks nothing. With `of_version`, where the argument names a version of a
    function, and not where it names the function itself. `sid` is what the statement is called, before the name of what
    it is for; where AWS has a policy for just that, `managed` is its path, and it is attached instead, with `resources`
    where a list names one of these.
    With `default`, they are for that ARN (with marks for account, region and partition, and for the name of the
    resource), where an object in the list has no such element; with `#Resource`, where a task is called as `task` says;
    without a `#`, in any case; `named` is what that is called. With `addon` (its name, and that of its service
    account), only where that add-on of EKS has no role of its own. With `object_key` (a path), they are for the object
    of that key, which `resources` calls OBJECT. `because` is what AWS says or does otherwise,
    `source` where it is written what is needed.
    """

    users: tuple[str, ...]
    role: str
    to: str
    actions: tuple[str, ...]
    sid: str
    because: str
    source: str
    also: tuple[str, ...] = ()
    resources: Mapping[str, str] = {}
    of_key: bool = False
    unless: tuple[tuple[str, str], ...] = ()
    managed: str = ""
    without: str = ""
    through: tuple[str, str] = ("", "")
    only_with: tuple[str, str] = ("", "")
    reading: str = ""
    task: str = ""
    own_role: str = ""
    of_version: bool = False
    off: tuple[str, str] = ("", "")
    anywhere: bool = False
    default: str = ""
    named: str = ""
    addon: tuple[str, str] = ("", "")
    object_key: str = ""
