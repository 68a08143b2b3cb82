variable "stage" {
  description = "Stage"
  type        = string
}

module "queue" {
  source = "./queue"

  name = "jobs-${var.stage}"
}
