variable "project" {
  type    = string
  default = "shop"
}

variable "size" {
  type    = number
  default = ceil(1.5)

  validation {
    condition     = var.size > 0
    error_message = "A size is above 0."
  }
}

variable "orders_queue" {
  type    = string
  default = "${var.project}-orders"
}

variable "ingest_queue" {
  type    = string
  default = "${var.project}-ingest"
}

variable "audit_queue" {
  type    = string
  default = "${var.project}-audit"
}

variable "archive_queue" {
  type    = string
  default = "${var.project}-archive"
}

variable "export_queue" {
  type    = string
  default = "${var.project}-export"
}

variable "import_queue" {
  type    = string
  default = "${var.project}-import"
}

variable "search_queue" {
  type    = string
  default = "${var.project}-search"
}

variable "report_queue" {
  type    = string
  default = "${var.project}-report"
}

variable "billing_queue" {
  type    = string
  default = "${var.project}-billing"
}

variable "stock_queue" {
  type    = string
  default = "${var.project}-stock"
}

variable "mail_queue" {
  type    = string
  default = "${var.project}-mail"
}

variable "alerts_queue" {
  type    = string
  default = "${var.project}-alerts"
}

output "queues" {
  value = {
    orders  = var.orders_queue
    ingest  = var.ingest_queue
    audit   = var.audit_queue
    archive = var.archive_queue
    export  = var.export_queue
    import  = var.import_queue
    search  = var.search_queue
    report  = var.report_queue
    billing = var.billing_queue
    stock   = var.stock_queue
    mail    = var.mail_queue
    alerts  = var.alerts_queue
  }
}

output "size" {
  value = var.size
}
