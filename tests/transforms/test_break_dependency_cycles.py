"""What another repair takes out of a cycle anyway is not cut."""

import fixer

CLUSTER = """
variable "name" {
  type    = string
  default = "orders"
}

resource "aws_launch_template" "node" {
  name_prefix = "orders-"
  image_id    = "ami-0123456789abcdef0"
  user_data   = base64encode("echo ECS_CLUSTER=${aws_ecs_cluster.main.name} >> /etc/ecs/ecs.config")
}

resource "aws_autoscaling_group" "nodes" {
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.node.id
  }
}

resource "aws_ecs_capacity_provider" "nodes" {
  name = "nodes"

  auto_scaling_group_provider {
    auto_scaling_group_arn = aws_autoscaling_group.nodes.arn
  }
}

resource "aws_ecs_cluster" "main" {
  name               = var.name
  capacity_providers = [aws_ecs_capacity_provider.nodes.name]
}
"""


def test_a_cycle_that_moving_an_argument_opens_is_not_cut() -> None:
    result = fixer.repair({"main.tf": CLUSTER})
    (outcome,) = result.modules
    text = outcome.changed["main.tf"].after
    assert "ECS_CLUSTER=${aws_ecs_cluster.main.name}" in text
    assert 'resource "aws_ecs_cluster_capacity_providers" "main"' in text
    assert not [finding for finding in outcome.findings if finding.transform == "break_dependency_cycles"]
