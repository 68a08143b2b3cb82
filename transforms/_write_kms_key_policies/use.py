"""What uses a key: the service, and what has it do so."""

from typing import NamedTuple

from transforms._key_policies.services import Service


class User(NamedTuple):
    """A service that uses a key, the address of what has it do so, and whether it is certainly that key.

    `is_elsewhere`: it may be in another account, for which a person has to say what the policy lets it do. `instance`:
    of the instances of the key, all of which have one policy, it uses those only.
    """

    service: Service
    address: str
    is_certain: bool = True
    is_elsewhere: bool = False
    instance: str = ""


# The services by the address of the key that they use.
Users = dict[str, list[User]]
