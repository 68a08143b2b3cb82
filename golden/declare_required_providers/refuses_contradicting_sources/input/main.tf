terraform {
  required_providers {
    datadog = {
      source = "hashicorp/datadog"
    }
  }
}
