variable "short_lived" {
  type    = bool
  default = true
}

resource "aws_emr_cluster" "reports" {
  name           = "reports"
  release_label  = "emr-7.0.0"
  service_role   = "EMR_DefaultRole"
  auto_terminate = var.short_lived

  ec2_attributes {
    instance_profile = "EMR_EC2_DefaultRole"
  }

  master_instance_group {
    instance_type = "m5.xlarge"
  }

  # What Spark may take.
  configurations_json = jsonencode([
    {
      Classification = "spark-defaults"
      Properties = {
        "spark.executor.memory"           = "4g" # of each
        "spark.dynamicAllocation.enabled" = "true"
      }
    },
    {
      Classification = "hive-site"
      Properties = {
        PARALLEL = "true"
      }
    },
  ])

  tags = { Team = "reports" }
}

resource "aws_emr_cluster" "orders" {
  name           = "orders"
  release_label  = "emr-7.0.0"
  service_role   = "EMR_DefaultRole"
  auto_terminate = false

  ec2_attributes {
    instance_profile = "EMR_EC2_DefaultRole"
  }

  master_instance_group {
    instance_type = "m5.xlarge"
  }

  configurations_json = jsonencode([
    {
      Classification = "spark-env"
      Properties     = { "PYSPARK_PYTHON" = "python3" }
    }
  ])
}

# What is in there is not of the API: told, and left to a person.
resource "aws_emr_cluster" "other" {
  name          = "other"
  release_label = "emr-7.0.0"
  service_role  = "EMR_DefaultRole"

  master_instance_group {
    instance_type = "m5.xlarge"
  }

  configurations {
    name = "spark"
  }
}
