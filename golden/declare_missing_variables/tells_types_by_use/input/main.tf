resource "aws_security_group" "app" {
  name   = var.name
  vpc_id = var.network.vpc_id

  dynamic "ingress" {
    for_each = var.open_ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = var.sources
    }
  }

  tags = merge(var.extra, { Name = upper(var.owner) })
}

resource "aws_instance" "app" {
  for_each = var.machines

  ami                    = var.image
  instance_type          = each.value.type
  subnet_id              = element(var.network.subnet_ids, 0)
  monitoring             = var.detailed == true
  user_data              = join("\n", var.commands)
  vpc_security_group_ids = [aws_security_group.app.id]

  root_block_device {
    volume_size = var.space + 10
  }

  tags = {
    Team = lookup(var.teams, each.key, "none")
    Step = var.steps[0]
  }
}

resource "aws_sqs_queue" "jobs" {
  for_each = toset(var.queue)
  name     = each.value

  visibility_timeout_seconds = !var.quick && var.wait != "" ? 60 : 30
}
