variable "name" {
  type = string
}

variable "job_cluster_version" {
  type = string
}

resource "aws_ssm_parameter" "version" {
  name  = "/${var.name}/version"
  type  = "String"
  value = "v${var.job_cluster_version}"
}
