variable "engine" {
  type    = string
  default = "postgresql"
}

resource "aws_ecs_cluster" "shop" {
  name = "shop"

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = var.engine
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  username          = "orders"

  manage_master_user_password = true
}

# Where nobody says whether, nothing is said.
variable "insights" {
  type    = bool
  default = null
}

resource "aws_ecs_cluster" "either" {
  name = "either"

  setting {
    name  = "containerInsights"
    value = var.insights
  }
}
