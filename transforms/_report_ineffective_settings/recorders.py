"""Recorders of AWS Config that nobody starts.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_configuration_recorder
("Starting the Configuration Recorder requires a delivery channel and can be done with an
aws_config_configuration_recorder_status")
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Module, is_overridden
from transforms._instances.made import may_be_made
from transforms._instances.whole import is_elsewhere, is_told_others

RECORDER: Final = "aws_config_configuration_recorder"
_STATUS: Final = "aws_config_configuration_recorder_status"
_CHANNEL: Final = "aws_config_delivery_channel"
# As a person may start one, in a provisioner.
_BY_HAND: Final = "start-configuration-recorder"


def recorder_findings(module: Module) -> Iterator[Fix]:
    """One for each recorder that could be started: it has somewhere to deliver to."""
    if module.resources(_STATUS) or module.mentions(_BY_HAND) or not module.resources(_CHANNEL):
        return
    if is_elsewhere(module, _STATUS):
        return
    for recorder in module.resources(RECORDER):
        if is_overridden(module, recorder) or is_told_others(module, recorder.address):
            continue
        if may_be_made(module, recorder, by_default=True):
            said = (
                f"{recorder.address}: nothing starts this recorder, so it records nothing, and no rule that waits for "
                f"changes is evaluated: add an {_STATUS} with is_enabled = true"
            )
            yield Fix(recorder.source, recorder.block, said)
