// @generated from the descriptors of all push messages by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::rt::DoudianMessage;
use super::*;

/// A message as the type of its tag.
///
/// Open: a message with a tag that is not known here is kept as it came, and later
/// versions may know more, so `match` needs a last arm.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DoudianPushEvent {
    /// The platform's probe, tag 0: it asks for nothing but to be answered.
    Probe,
    /// 商家送检.
    BtasSellerSendOrderToSc(Box<DoudianBtasSellerSendOrderToSc>),
    /// 买家申请开票.
    InvoiceInvoiceApply(Box<DoudianInvoiceInvoiceApply>),
    /// 订单开票关闭.
    InvoiceInvoiceDetailInvalid(Box<DoudianInvoiceInvoiceDetailInvalid>),
    /// 代打订单分配, tag 501.
    IopTradeDistribution501(Box<DoudianIopTradeDistribution501>),
    /// 代打订单取消分配.
    IopTradeDistributionCancel(Box<DoudianIopTradeDistributionCancel>),
    /// 代打订单状态回传, tag 505.
    IopTradeStatusReturn505(Box<DoudianIopTradeStatusReturn505>),
    /// 代打订单收件人信息变更, tag 504.
    IopTradeUpdateReceiver504(Box<DoudianIopTradeUpdateReceiver504>),
    /// 代打订单卖家备注变更, tag 500.
    IopTradeUpdateRemark500(Box<DoudianIopTradeUpdateRemark500>),
    /// 订单标记推送.
    LogisticsOrderTagPush(Box<DoudianLogisticsOrderTagPush>),
    /// 供应商素材审核结果, tag 138.
    MaterialAuditResultForBSCP138(Box<DoudianMaterialAuditResultForBSCP138>),
    /// 店铺素材审核结果, tag 137.
    MaterialAuditResultForShop137(Box<DoudianMaterialAuditResultForShop137>),
    /// 玉石订单质检类型变更.
    OrderJadeQualityChangeType(Box<DoudianOrderJadeQualityChangeType>),
    /// 订单来源打标.
    OrderOrderSourceTag(Box<DoudianOrderOrderSourceTag>),
    /// 订单标签变更.
    OrderOrderTagChange(Box<DoudianOrderOrderTagChange>),
    /// 抖店商品内容变更, tag 417.
    ProductInfoChange417(Box<DoudianProductInfoChange417>),
    /// 商品主图视频审核结果.
    ProductMainVideoAuditCallback(Box<DoudianProductMainVideoAuditCallback>),
    /// 商品变更, tag 400.
    ProductChange400(Box<DoudianProductChange400>),
    /// SKU售罄状态变更.
    ProductSkuStockZero(Box<DoudianProductSkuStockZero>),
    /// 商品售罄状态变更.
    ProductStockZero(Box<DoudianProductStockZero>),
    /// 买家发起客服仲裁, tag 212.
    RefundArbitrateApplied212(Box<DoudianRefundArbitrateApplied212>),
    /// 客服仲裁结果, tag 216.
    RefundArbitrateAudited216(Box<DoudianRefundArbitrateAudited216>),
    /// 买家取消仲裁, tag 215.
    RefundArbitrateCancelled215(Box<DoudianRefundArbitrateCancelled215>),
    /// 协商期上传凭证, tag 218.
    RefundArbitrateDiscussUpload218(Box<DoudianRefundArbitrateDiscussUpload218>),
    /// 仲裁客服介入, tag 217.
    RefundArbitrateServiceIntervene217(Box<DoudianRefundArbitrateServiceIntervene217>),
    /// 商家上传仲裁凭证, tag 214.
    RefundArbitrateSubmited214(Box<DoudianRefundArbitrateSubmited214>),
    /// 客服要求商家上传凭证, tag 213.
    RefundArbitrateSubmiting213(Box<DoudianRefundArbitrateSubmiting213>),
    /// 同意补寄申请, tag 227.
    RefundAuditAgreeResend227(Box<DoudianRefundAuditAgreeResend227>),
    /// 买家退货给卖家, tag 203.
    RefundBuyerReturnGoods203(Box<DoudianRefundBuyerReturnGoods203>),
    /// 确认换货并二次发货, tag 211.
    RefundExchangeComfirmed211(Box<DoudianRefundExchangeComfirmed211>),
    /// 售后超时时长变更, tag 209.
    RefundExpirationChange209(Box<DoudianRefundExpirationChange209>),
    /// 同意退款, tag 201.
    RefundRefundAgreed201(Box<DoudianRefundRefundAgreed201>),
    /// 售后关闭, tag 207.
    RefundRefundClosed207(Box<DoudianRefundRefundClosed207>),
    /// 买家发起售后申请, tag 200.
    RefundRefundCreated200(Box<DoudianRefundRefundCreated200>),
    /// 买家修改售后申请, tag 208.
    RefundRefundModified208(Box<DoudianRefundRefundModified208>),
    /// 拒绝退款, tag 204.
    RefundRefundRefused204(Box<DoudianRefundRefundRefused204>),
    /// 退款成功, tag 206.
    RefundRefundSuccess206(Box<DoudianRefundRefundSuccess206>),
    /// 补寄商家发货, tag 226.
    RefundResendFillLogistics226(Box<DoudianRefundResendFillLogistics226>),
    /// 同意退货申请, tag 202.
    RefundReturnApplyAgreed202(Box<DoudianRefundReturnApplyAgreed202>),
    /// 拒绝退货申请, tag 205.
    RefundReturnApplyRefused205(Box<DoudianRefundReturnApplyRefused205>),
    /// 特殊权益售后, tag 224.
    RefundSpecialRefund224(Box<DoudianRefundSpecialRefund224>),
    /// 特殊权益售后退款成功, tag 225.
    RefundSpecialRefundSuccess225(Box<DoudianRefundSpecialRefundSuccess225>),
    /// 订单标签变更.
    TradeOrderTagChange(Box<DoudianTradeOrderTagChange>),
    /// 买家收货信息变更申请, tag 111.
    TradeTradeAddressChangeApplied111(Box<DoudianTradeTradeAddressChangeApplied111>),
    /// 买家收货信息变更, tag 105.
    TradeTradeAddressChanged105(Box<DoudianTradeTradeAddressChanged105>),
    /// 订单金额修改, tag 109.
    TradeTradeAmountChanged109(Box<DoudianTradeTradeAmountChanged109>),
    /// 订单预约发货, tag 112.
    TradeTradeAppointment112(Box<DoudianTradeTradeAppointment112>),
    /// 订单发货时效变更, tag 126.
    TradeTradeAppointmentV2126(Box<DoudianTradeTradeAppointmentV2126>),
    /// 订单送达时间变更.
    TradeTradeArrivalTimeModify(Box<DoudianTradeTradeArrivalTimeModify>),
    /// 订单取消, tag 106.
    TradeTradeCanceled106(Box<DoudianTradeTradeCanceled106>),
    /// 订单创建, tag 100.
    TradeTradeCreate100(Box<DoudianTradeTradeCreate100>),
    /// 订单发货时间变更申请.
    TradeTradeDeliverTimeChangeApplied(Box<DoudianTradeTradeDeliverTimeChangeApplied>),
    /// 发货物流信息变更, tag 104.
    TradeTradeLogisticsChanged104(Box<DoudianTradeTradeLogisticsChanged104>),
    /// 卖家添加备注, tag 113.
    TradeTradeMemoModify113(Box<DoudianTradeTradeMemoModify113>),
    /// 订单支付确认, tag 101.
    TradeTradePaid101(Box<DoudianTradeTradePaid101>),
    /// 卖家部分发货, tag 108.
    TradeTradePartlySellerShip108(Box<DoudianTradeTradePartlySellerShip108>),
    /// 订单已支付待处理, tag 110.
    TradeTradePending110(Box<DoudianTradeTradePending110>),
    /// 订单预约时间变更.
    TradeTradeResourceChange(Box<DoudianTradeTradeResourceChange>),
    /// 卖家发货, tag 102.
    TradeTradeSellerShip102(Box<DoudianTradeTradeSellerShip102>),
    /// 交易完成, tag 103.
    TradeTradeSuccess103(Box<DoudianTradeTradeSuccess103>),
    /// 合约机代扣结果.
    TradeContractPhoneWithhold(Box<DoudianTradeContractPhoneWithhold>),
    /// 云仓订单状态变更.
    YuncOrderStatusChange(Box<DoudianYuncOrderStatusChange>),
    /// 运单状态变更.
    YuncTcpOrderStatusChange(Box<DoudianYuncTcpOrderStatusChange>),
    /// A message with a tag that is not known here.
    Unknown(rt::DoudianPushData),
}

impl DoudianPushEvent {
    /// All types of messages that are known here.
    pub const ALL: &'static [&'static rt::Message] = &[
        DoudianBtasSellerSendOrderToSc::MESSAGE,
        DoudianInvoiceInvoiceApply::MESSAGE,
        DoudianInvoiceInvoiceDetailInvalid::MESSAGE,
        DoudianIopTradeDistribution501::MESSAGE,
        DoudianIopTradeDistributionCancel::MESSAGE,
        DoudianIopTradeStatusReturn505::MESSAGE,
        DoudianIopTradeUpdateReceiver504::MESSAGE,
        DoudianIopTradeUpdateRemark500::MESSAGE,
        DoudianLogisticsOrderTagPush::MESSAGE,
        DoudianMaterialAuditResultForBSCP138::MESSAGE,
        DoudianMaterialAuditResultForShop137::MESSAGE,
        DoudianOrderJadeQualityChangeType::MESSAGE,
        DoudianOrderOrderSourceTag::MESSAGE,
        DoudianOrderOrderTagChange::MESSAGE,
        DoudianProductInfoChange417::MESSAGE,
        DoudianProductMainVideoAuditCallback::MESSAGE,
        DoudianProductChange400::MESSAGE,
        DoudianProductSkuStockZero::MESSAGE,
        DoudianProductStockZero::MESSAGE,
        DoudianRefundArbitrateApplied212::MESSAGE,
        DoudianRefundArbitrateAudited216::MESSAGE,
        DoudianRefundArbitrateCancelled215::MESSAGE,
        DoudianRefundArbitrateDiscussUpload218::MESSAGE,
        DoudianRefundArbitrateServiceIntervene217::MESSAGE,
        DoudianRefundArbitrateSubmited214::MESSAGE,
        DoudianRefundArbitrateSubmiting213::MESSAGE,
        DoudianRefundAuditAgreeResend227::MESSAGE,
        DoudianRefundBuyerReturnGoods203::MESSAGE,
        DoudianRefundExchangeComfirmed211::MESSAGE,
        DoudianRefundExpirationChange209::MESSAGE,
        DoudianRefundRefundAgreed201::MESSAGE,
        DoudianRefundRefundClosed207::MESSAGE,
        DoudianRefundRefundCreated200::MESSAGE,
        DoudianRefundRefundModified208::MESSAGE,
        DoudianRefundRefundRefused204::MESSAGE,
        DoudianRefundRefundSuccess206::MESSAGE,
        DoudianRefundResendFillLogistics226::MESSAGE,
        DoudianRefundReturnApplyAgreed202::MESSAGE,
        DoudianRefundReturnApplyRefused205::MESSAGE,
        DoudianRefundSpecialRefund224::MESSAGE,
        DoudianRefundSpecialRefundSuccess225::MESSAGE,
        DoudianTradeOrderTagChange::MESSAGE,
        DoudianTradeTradeAddressChangeApplied111::MESSAGE,
        DoudianTradeTradeAddressChanged105::MESSAGE,
        DoudianTradeTradeAmountChanged109::MESSAGE,
        DoudianTradeTradeAppointment112::MESSAGE,
        DoudianTradeTradeAppointmentV2126::MESSAGE,
        DoudianTradeTradeArrivalTimeModify::MESSAGE,
        DoudianTradeTradeCanceled106::MESSAGE,
        DoudianTradeTradeCreate100::MESSAGE,
        DoudianTradeTradeDeliverTimeChangeApplied::MESSAGE,
        DoudianTradeTradeLogisticsChanged104::MESSAGE,
        DoudianTradeTradeMemoModify113::MESSAGE,
        DoudianTradeTradePaid101::MESSAGE,
        DoudianTradeTradePartlySellerShip108::MESSAGE,
        DoudianTradeTradePending110::MESSAGE,
        DoudianTradeTradeResourceChange::MESSAGE,
        DoudianTradeTradeSellerShip102::MESSAGE,
        DoudianTradeTradeSuccess103::MESSAGE,
        DoudianTradeContractPhoneWithhold::MESSAGE,
        DoudianYuncOrderStatusChange::MESSAGE,
        DoudianYuncTcpOrderStatusChange::MESSAGE,
    ];

    /// Reads a message as the type of its tag.
    ///
    /// # Errors
    ///
    /// When the tag is known, and the data is not of its type.
    pub fn read(message: &rt::DoudianPushData) -> Result<Self, rt::ReadError> {
        Ok(
            match message.tag.as_str() {
                "0" => Self::Probe,
                "doudian_btas_sellerSendOrderToSc" => {
                    message.to_object::<DoudianBtasSellerSendOrderToSc>()?.into()
                }
                "doudian_invoice_InvoiceApply" => {
                    message.to_object::<DoudianInvoiceInvoiceApply>()?.into()
                }
                "doudian_invoice_invoiceDetailInvalid" => {
                    message.to_object::<DoudianInvoiceInvoiceDetailInvalid>()?.into()
                }
                "501" | "doudian_iopTrade_Distribution" => {
                    message.to_object::<DoudianIopTradeDistribution501>()?.into()
                }
                "doudian_iopTrade_DistributionCancel" => {
                    message.to_object::<DoudianIopTradeDistributionCancel>()?.into()
                }
                "505" | "doudian_iopTrade_StatusReturn" => {
                    message.to_object::<DoudianIopTradeStatusReturn505>()?.into()
                }
                "504" | "doudian_iopTrade_UpdateReceiver" => {
                    message.to_object::<DoudianIopTradeUpdateReceiver504>()?.into()
                }
                "500" | "doudian_iopTrade_UpdateRemark" => {
                    message.to_object::<DoudianIopTradeUpdateRemark500>()?.into()
                }
                "doudian_logistics_orderTagPush" => {
                    message.to_object::<DoudianLogisticsOrderTagPush>()?.into()
                }
                "138" | "doudian_material_auditResultForBSCP" => {
                    message.to_object::<DoudianMaterialAuditResultForBSCP138>()?.into()
                }
                "137" | "doudian_material_auditResultForShop" => {
                    message.to_object::<DoudianMaterialAuditResultForShop137>()?.into()
                }
                "doudian_order_JadeQualityChangeType" => {
                    message.to_object::<DoudianOrderJadeQualityChangeType>()?.into()
                }
                "doudian_order_orderSourceTag" => {
                    message.to_object::<DoudianOrderOrderSourceTag>()?.into()
                }
                "doudian_order_orderTagChange" => {
                    message.to_object::<DoudianOrderOrderTagChange>()?.into()
                }
                "417" | "doudian_product_InfoChange" => {
                    message.to_object::<DoudianProductInfoChange417>()?.into()
                }
                "doudian_product_MainVideoAuditCallback" => {
                    message.to_object::<DoudianProductMainVideoAuditCallback>()?.into()
                }
                "400" | "doudian_product_change" => {
                    message.to_object::<DoudianProductChange400>()?.into()
                }
                "doudian_product_skuStockZero" => {
                    message.to_object::<DoudianProductSkuStockZero>()?.into()
                }
                "doudian_product_stockZero" => {
                    message.to_object::<DoudianProductStockZero>()?.into()
                }
                "212" | "doudian_refund_ArbitrateApplied" => {
                    message.to_object::<DoudianRefundArbitrateApplied212>()?.into()
                }
                "216" | "doudian_refund_ArbitrateAudited" => {
                    message.to_object::<DoudianRefundArbitrateAudited216>()?.into()
                }
                "215" | "doudian_refund_ArbitrateCancelled" => {
                    message.to_object::<DoudianRefundArbitrateCancelled215>()?.into()
                }
                "218" | "doudian_refund_ArbitrateDiscussUpload" => {
                    message.to_object::<DoudianRefundArbitrateDiscussUpload218>()?.into()
                }
                "217" | "doudian_refund_ArbitrateServiceIntervene" => {
                    message
                        .to_object::<DoudianRefundArbitrateServiceIntervene217>()?
                        .into()
                }
                "214" | "doudian_refund_ArbitrateSubmited" => {
                    message.to_object::<DoudianRefundArbitrateSubmited214>()?.into()
                }
                "213" | "doudian_refund_ArbitrateSubmiting" => {
                    message.to_object::<DoudianRefundArbitrateSubmiting213>()?.into()
                }
                "227" | "doudian_refund_AuditAgreeResend" => {
                    message.to_object::<DoudianRefundAuditAgreeResend227>()?.into()
                }
                "203" | "doudian_refund_BuyerReturnGoods" => {
                    message.to_object::<DoudianRefundBuyerReturnGoods203>()?.into()
                }
                "211" | "doudian_refund_ExchangeComfirmed" => {
                    message.to_object::<DoudianRefundExchangeComfirmed211>()?.into()
                }
                "209" | "doudian_refund_ExpirationChange" => {
                    message.to_object::<DoudianRefundExpirationChange209>()?.into()
                }
                "201" | "doudian_refund_RefundAgreed" => {
                    message.to_object::<DoudianRefundRefundAgreed201>()?.into()
                }
                "207" | "doudian_refund_RefundClosed" => {
                    message.to_object::<DoudianRefundRefundClosed207>()?.into()
                }
                "200" | "doudian_refund_RefundCreated" => {
                    message.to_object::<DoudianRefundRefundCreated200>()?.into()
                }
                "208" | "doudian_refund_RefundModified" => {
                    message.to_object::<DoudianRefundRefundModified208>()?.into()
                }
                "204" | "doudian_refund_RefundRefused" => {
                    message.to_object::<DoudianRefundRefundRefused204>()?.into()
                }
                "206" | "doudian_refund_RefundSuccess" => {
                    message.to_object::<DoudianRefundRefundSuccess206>()?.into()
                }
                "226" | "doudian_refund_ResendFillLogistics" => {
                    message.to_object::<DoudianRefundResendFillLogistics226>()?.into()
                }
                "202" | "doudian_refund_ReturnApplyAgreed" => {
                    message.to_object::<DoudianRefundReturnApplyAgreed202>()?.into()
                }
                "205" | "doudian_refund_ReturnApplyRefused" => {
                    message.to_object::<DoudianRefundReturnApplyRefused205>()?.into()
                }
                "224" | "doudian_refund_SpecialRefund" => {
                    message.to_object::<DoudianRefundSpecialRefund224>()?.into()
                }
                "225" | "doudian_refund_SpecialRefundSuccess" => {
                    message.to_object::<DoudianRefundSpecialRefundSuccess225>()?.into()
                }
                "doudian_trade_OrderTagChange" => {
                    message.to_object::<DoudianTradeOrderTagChange>()?.into()
                }
                "111" | "doudian_trade_TradeAddressChangeApplied" => {
                    message
                        .to_object::<DoudianTradeTradeAddressChangeApplied111>()?
                        .into()
                }
                "105" | "doudian_trade_TradeAddressChanged" => {
                    message.to_object::<DoudianTradeTradeAddressChanged105>()?.into()
                }
                "109" | "doudian_trade_TradeAmountChanged" => {
                    message.to_object::<DoudianTradeTradeAmountChanged109>()?.into()
                }
                "112" | "doudian_trade_TradeAppointment" => {
                    message.to_object::<DoudianTradeTradeAppointment112>()?.into()
                }
                "126" | "doudian_trade_TradeAppointmentV2" => {
                    message.to_object::<DoudianTradeTradeAppointmentV2126>()?.into()
                }
                "doudian_trade_TradeArrivalTimeModify" => {
                    message.to_object::<DoudianTradeTradeArrivalTimeModify>()?.into()
                }
                "106" | "doudian_trade_TradeCanceled" => {
                    message.to_object::<DoudianTradeTradeCanceled106>()?.into()
                }
                "100" | "doudian_trade_TradeCreate" => {
                    message.to_object::<DoudianTradeTradeCreate100>()?.into()
                }
                "doudian_trade_TradeDeliverTimeChangeApplied" => {
                    message
                        .to_object::<DoudianTradeTradeDeliverTimeChangeApplied>()?
                        .into()
                }
                "104" | "doudian_trade_TradeLogisticsChanged" => {
                    message.to_object::<DoudianTradeTradeLogisticsChanged104>()?.into()
                }
                "113" | "doudian_trade_TradeMemoModify" => {
                    message.to_object::<DoudianTradeTradeMemoModify113>()?.into()
                }
                "101" | "doudian_trade_TradePaid" => {
                    message.to_object::<DoudianTradeTradePaid101>()?.into()
                }
                "108" | "doudian_trade_TradePartlySellerShip" => {
                    message.to_object::<DoudianTradeTradePartlySellerShip108>()?.into()
                }
                "110" | "doudian_trade_TradePending" => {
                    message.to_object::<DoudianTradeTradePending110>()?.into()
                }
                "doudian_trade_TradeResourceChange" => {
                    message.to_object::<DoudianTradeTradeResourceChange>()?.into()
                }
                "102" | "doudian_trade_TradeSellerShip" => {
                    message.to_object::<DoudianTradeTradeSellerShip102>()?.into()
                }
                "103" | "doudian_trade_TradeSuccess" => {
                    message.to_object::<DoudianTradeTradeSuccess103>()?.into()
                }
                "doudian_trade_contractPhoneWithhold" => {
                    message.to_object::<DoudianTradeContractPhoneWithhold>()?.into()
                }
                "doudian_yunc_orderStatusChange" => {
                    message.to_object::<DoudianYuncOrderStatusChange>()?.into()
                }
                "doudian_yunc_tcpOrderStatusChange" => {
                    message.to_object::<DoudianYuncTcpOrderStatusChange>()?.into()
                }
                _ => Self::Unknown(message.clone()),
            },
        )
    }

    /// The facts of the message's type; `None` for the probe and for what is not
    /// known here.
    pub fn message(&self) -> Option<&'static rt::Message> {
        match self {
            Self::BtasSellerSendOrderToSc(_) => {
                Some(DoudianBtasSellerSendOrderToSc::MESSAGE)
            }
            Self::InvoiceInvoiceApply(_) => Some(DoudianInvoiceInvoiceApply::MESSAGE),
            Self::InvoiceInvoiceDetailInvalid(_) => {
                Some(DoudianInvoiceInvoiceDetailInvalid::MESSAGE)
            }
            Self::IopTradeDistribution501(_) => {
                Some(DoudianIopTradeDistribution501::MESSAGE)
            }
            Self::IopTradeDistributionCancel(_) => {
                Some(DoudianIopTradeDistributionCancel::MESSAGE)
            }
            Self::IopTradeStatusReturn505(_) => {
                Some(DoudianIopTradeStatusReturn505::MESSAGE)
            }
            Self::IopTradeUpdateReceiver504(_) => {
                Some(DoudianIopTradeUpdateReceiver504::MESSAGE)
            }
            Self::IopTradeUpdateRemark500(_) => {
                Some(DoudianIopTradeUpdateRemark500::MESSAGE)
            }
            Self::LogisticsOrderTagPush(_) => Some(DoudianLogisticsOrderTagPush::MESSAGE),
            Self::MaterialAuditResultForBSCP138(_) => {
                Some(DoudianMaterialAuditResultForBSCP138::MESSAGE)
            }
            Self::MaterialAuditResultForShop137(_) => {
                Some(DoudianMaterialAuditResultForShop137::MESSAGE)
            }
            Self::OrderJadeQualityChangeType(_) => {
                Some(DoudianOrderJadeQualityChangeType::MESSAGE)
            }
            Self::OrderOrderSourceTag(_) => Some(DoudianOrderOrderSourceTag::MESSAGE),
            Self::OrderOrderTagChange(_) => Some(DoudianOrderOrderTagChange::MESSAGE),
            Self::ProductInfoChange417(_) => Some(DoudianProductInfoChange417::MESSAGE),
            Self::ProductMainVideoAuditCallback(_) => {
                Some(DoudianProductMainVideoAuditCallback::MESSAGE)
            }
            Self::ProductChange400(_) => Some(DoudianProductChange400::MESSAGE),
            Self::ProductSkuStockZero(_) => Some(DoudianProductSkuStockZero::MESSAGE),
            Self::ProductStockZero(_) => Some(DoudianProductStockZero::MESSAGE),
            Self::RefundArbitrateApplied212(_) => {
                Some(DoudianRefundArbitrateApplied212::MESSAGE)
            }
            Self::RefundArbitrateAudited216(_) => {
                Some(DoudianRefundArbitrateAudited216::MESSAGE)
            }
            Self::RefundArbitrateCancelled215(_) => {
                Some(DoudianRefundArbitrateCancelled215::MESSAGE)
            }
            Self::RefundArbitrateDiscussUpload218(_) => {
                Some(DoudianRefundArbitrateDiscussUpload218::MESSAGE)
            }
            Self::RefundArbitrateServiceIntervene217(_) => {
                Some(DoudianRefundArbitrateServiceIntervene217::MESSAGE)
            }
            Self::RefundArbitrateSubmited214(_) => {
                Some(DoudianRefundArbitrateSubmited214::MESSAGE)
            }
            Self::RefundArbitrateSubmiting213(_) => {
                Some(DoudianRefundArbitrateSubmiting213::MESSAGE)
            }
            Self::RefundAuditAgreeResend227(_) => {
                Some(DoudianRefundAuditAgreeResend227::MESSAGE)
            }
            Self::RefundBuyerReturnGoods203(_) => {
                Some(DoudianRefundBuyerReturnGoods203::MESSAGE)
            }
            Self::RefundExchangeComfirmed211(_) => {
                Some(DoudianRefundExchangeComfirmed211::MESSAGE)
            }
            Self::RefundExpirationChange209(_) => {
                Some(DoudianRefundExpirationChange209::MESSAGE)
            }
            Self::RefundRefundAgreed201(_) => Some(DoudianRefundRefundAgreed201::MESSAGE),
            Self::RefundRefundClosed207(_) => Some(DoudianRefundRefundClosed207::MESSAGE),
            Self::RefundRefundCreated200(_) => {
                Some(DoudianRefundRefundCreated200::MESSAGE)
            }
            Self::RefundRefundModified208(_) => {
                Some(DoudianRefundRefundModified208::MESSAGE)
            }
            Self::RefundRefundRefused204(_) => {
                Some(DoudianRefundRefundRefused204::MESSAGE)
            }
            Self::RefundRefundSuccess206(_) => {
                Some(DoudianRefundRefundSuccess206::MESSAGE)
            }
            Self::RefundResendFillLogistics226(_) => {
                Some(DoudianRefundResendFillLogistics226::MESSAGE)
            }
            Self::RefundReturnApplyAgreed202(_) => {
                Some(DoudianRefundReturnApplyAgreed202::MESSAGE)
            }
            Self::RefundReturnApplyRefused205(_) => {
                Some(DoudianRefundReturnApplyRefused205::MESSAGE)
            }
            Self::RefundSpecialRefund224(_) => {
                Some(DoudianRefundSpecialRefund224::MESSAGE)
            }
            Self::RefundSpecialRefundSuccess225(_) => {
                Some(DoudianRefundSpecialRefundSuccess225::MESSAGE)
            }
            Self::TradeOrderTagChange(_) => Some(DoudianTradeOrderTagChange::MESSAGE),
            Self::TradeTradeAddressChangeApplied111(_) => {
                Some(DoudianTradeTradeAddressChangeApplied111::MESSAGE)
            }
            Self::TradeTradeAddressChanged105(_) => {
                Some(DoudianTradeTradeAddressChanged105::MESSAGE)
            }
            Self::TradeTradeAmountChanged109(_) => {
                Some(DoudianTradeTradeAmountChanged109::MESSAGE)
            }
            Self::TradeTradeAppointment112(_) => {
                Some(DoudianTradeTradeAppointment112::MESSAGE)
            }
            Self::TradeTradeAppointmentV2126(_) => {
                Some(DoudianTradeTradeAppointmentV2126::MESSAGE)
            }
            Self::TradeTradeArrivalTimeModify(_) => {
                Some(DoudianTradeTradeArrivalTimeModify::MESSAGE)
            }
            Self::TradeTradeCanceled106(_) => Some(DoudianTradeTradeCanceled106::MESSAGE),
            Self::TradeTradeCreate100(_) => Some(DoudianTradeTradeCreate100::MESSAGE),
            Self::TradeTradeDeliverTimeChangeApplied(_) => {
                Some(DoudianTradeTradeDeliverTimeChangeApplied::MESSAGE)
            }
            Self::TradeTradeLogisticsChanged104(_) => {
                Some(DoudianTradeTradeLogisticsChanged104::MESSAGE)
            }
            Self::TradeTradeMemoModify113(_) => {
                Some(DoudianTradeTradeMemoModify113::MESSAGE)
            }
            Self::TradeTradePaid101(_) => Some(DoudianTradeTradePaid101::MESSAGE),
            Self::TradeTradePartlySellerShip108(_) => {
                Some(DoudianTradeTradePartlySellerShip108::MESSAGE)
            }
            Self::TradeTradePending110(_) => Some(DoudianTradeTradePending110::MESSAGE),
            Self::TradeTradeResourceChange(_) => {
                Some(DoudianTradeTradeResourceChange::MESSAGE)
            }
            Self::TradeTradeSellerShip102(_) => {
                Some(DoudianTradeTradeSellerShip102::MESSAGE)
            }
            Self::TradeTradeSuccess103(_) => Some(DoudianTradeTradeSuccess103::MESSAGE),
            Self::TradeContractPhoneWithhold(_) => {
                Some(DoudianTradeContractPhoneWithhold::MESSAGE)
            }
            Self::YuncOrderStatusChange(_) => Some(DoudianYuncOrderStatusChange::MESSAGE),
            Self::YuncTcpOrderStatusChange(_) => {
                Some(DoudianYuncTcpOrderStatusChange::MESSAGE)
            }
            Self::Probe | Self::Unknown(_) => None,
        }
    }

    /// The id of what the message is about; see [`DoudianMessage::key`].
    pub fn key(&self) -> Option<String> {
        match self {
            Self::BtasSellerSendOrderToSc(data) => data.key(),
            Self::InvoiceInvoiceApply(data) => data.key(),
            Self::InvoiceInvoiceDetailInvalid(data) => data.key(),
            Self::IopTradeDistribution501(data) => data.key(),
            Self::IopTradeDistributionCancel(data) => data.key(),
            Self::IopTradeStatusReturn505(data) => data.key(),
            Self::IopTradeUpdateReceiver504(data) => data.key(),
            Self::IopTradeUpdateRemark500(data) => data.key(),
            Self::LogisticsOrderTagPush(data) => data.key(),
            Self::MaterialAuditResultForBSCP138(data) => data.key(),
            Self::MaterialAuditResultForShop137(data) => data.key(),
            Self::OrderJadeQualityChangeType(data) => data.key(),
            Self::OrderOrderSourceTag(data) => data.key(),
            Self::OrderOrderTagChange(data) => data.key(),
            Self::ProductInfoChange417(data) => data.key(),
            Self::ProductMainVideoAuditCallback(data) => data.key(),
            Self::ProductChange400(data) => data.key(),
            Self::ProductSkuStockZero(data) => data.key(),
            Self::ProductStockZero(data) => data.key(),
            Self::RefundArbitrateApplied212(data) => data.key(),
            Self::RefundArbitrateAudited216(data) => data.key(),
            Self::RefundArbitrateCancelled215(data) => data.key(),
            Self::RefundArbitrateDiscussUpload218(data) => data.key(),
            Self::RefundArbitrateServiceIntervene217(data) => data.key(),
            Self::RefundArbitrateSubmited214(data) => data.key(),
            Self::RefundArbitrateSubmiting213(data) => data.key(),
            Self::RefundAuditAgreeResend227(data) => data.key(),
            Self::RefundBuyerReturnGoods203(data) => data.key(),
            Self::RefundExchangeComfirmed211(data) => data.key(),
            Self::RefundExpirationChange209(data) => data.key(),
            Self::RefundRefundAgreed201(data) => data.key(),
            Self::RefundRefundClosed207(data) => data.key(),
            Self::RefundRefundCreated200(data) => data.key(),
            Self::RefundRefundModified208(data) => data.key(),
            Self::RefundRefundRefused204(data) => data.key(),
            Self::RefundRefundSuccess206(data) => data.key(),
            Self::RefundResendFillLogistics226(data) => data.key(),
            Self::RefundReturnApplyAgreed202(data) => data.key(),
            Self::RefundReturnApplyRefused205(data) => data.key(),
            Self::RefundSpecialRefund224(data) => data.key(),
            Self::RefundSpecialRefundSuccess225(data) => data.key(),
            Self::TradeOrderTagChange(data) => data.key(),
            Self::TradeTradeAddressChangeApplied111(data) => data.key(),
            Self::TradeTradeAddressChanged105(data) => data.key(),
            Self::TradeTradeAmountChanged109(data) => data.key(),
            Self::TradeTradeAppointment112(data) => data.key(),
            Self::TradeTradeAppointmentV2126(data) => data.key(),
            Self::TradeTradeArrivalTimeModify(data) => data.key(),
            Self::TradeTradeCanceled106(data) => data.key(),
            Self::TradeTradeCreate100(data) => data.key(),
            Self::TradeTradeDeliverTimeChangeApplied(data) => data.key(),
            Self::TradeTradeLogisticsChanged104(data) => data.key(),
            Self::TradeTradeMemoModify113(data) => data.key(),
            Self::TradeTradePaid101(data) => data.key(),
            Self::TradeTradePartlySellerShip108(data) => data.key(),
            Self::TradeTradePending110(data) => data.key(),
            Self::TradeTradeResourceChange(data) => data.key(),
            Self::TradeTradeSellerShip102(data) => data.key(),
            Self::TradeTradeSuccess103(data) => data.key(),
            Self::TradeContractPhoneWithhold(data) => data.key(),
            Self::YuncOrderStatusChange(data) => data.key(),
            Self::YuncTcpOrderStatusChange(data) => data.key(),
            Self::Probe | Self::Unknown(_) => None,
        }
    }
}

impl From<DoudianBtasSellerSendOrderToSc> for DoudianPushEvent {
    fn from(data: DoudianBtasSellerSendOrderToSc) -> Self {
        Self::BtasSellerSendOrderToSc(Box::new(data))
    }
}

impl From<DoudianInvoiceInvoiceApply> for DoudianPushEvent {
    fn from(data: DoudianInvoiceInvoiceApply) -> Self {
        Self::InvoiceInvoiceApply(Box::new(data))
    }
}

impl From<DoudianInvoiceInvoiceDetailInvalid> for DoudianPushEvent {
    fn from(data: DoudianInvoiceInvoiceDetailInvalid) -> Self {
        Self::InvoiceInvoiceDetailInvalid(Box::new(data))
    }
}

impl From<DoudianIopTradeDistribution501> for DoudianPushEvent {
    fn from(data: DoudianIopTradeDistribution501) -> Self {
        Self::IopTradeDistribution501(Box::new(data))
    }
}

impl From<DoudianIopTradeDistributionCancel> for DoudianPushEvent {
    fn from(data: DoudianIopTradeDistributionCancel) -> Self {
        Self::IopTradeDistributionCancel(Box::new(data))
    }
}

impl From<DoudianIopTradeStatusReturn505> for DoudianPushEvent {
    fn from(data: DoudianIopTradeStatusReturn505) -> Self {
        Self::IopTradeStatusReturn505(Box::new(data))
    }
}

impl From<DoudianIopTradeUpdateReceiver504> for DoudianPushEvent {
    fn from(data: DoudianIopTradeUpdateReceiver504) -> Self {
        Self::IopTradeUpdateReceiver504(Box::new(data))
    }
}

impl From<DoudianIopTradeUpdateRemark500> for DoudianPushEvent {
    fn from(data: DoudianIopTradeUpdateRemark500) -> Self {
        Self::IopTradeUpdateRemark500(Box::new(data))
    }
}

impl From<DoudianLogisticsOrderTagPush> for DoudianPushEvent {
    fn from(data: DoudianLogisticsOrderTagPush) -> Self {
        Self::LogisticsOrderTagPush(Box::new(data))
    }
}

impl From<DoudianMaterialAuditResultForBSCP138> for DoudianPushEvent {
    fn from(data: DoudianMaterialAuditResultForBSCP138) -> Self {
        Self::MaterialAuditResultForBSCP138(Box::new(data))
    }
}

impl From<DoudianMaterialAuditResultForShop137> for DoudianPushEvent {
    fn from(data: DoudianMaterialAuditResultForShop137) -> Self {
        Self::MaterialAuditResultForShop137(Box::new(data))
    }
}

impl From<DoudianOrderJadeQualityChangeType> for DoudianPushEvent {
    fn from(data: DoudianOrderJadeQualityChangeType) -> Self {
        Self::OrderJadeQualityChangeType(Box::new(data))
    }
}

impl From<DoudianOrderOrderSourceTag> for DoudianPushEvent {
    fn from(data: DoudianOrderOrderSourceTag) -> Self {
        Self::OrderOrderSourceTag(Box::new(data))
    }
}

impl From<DoudianOrderOrderTagChange> for DoudianPushEvent {
    fn from(data: DoudianOrderOrderTagChange) -> Self {
        Self::OrderOrderTagChange(Box::new(data))
    }
}

impl From<DoudianProductInfoChange417> for DoudianPushEvent {
    fn from(data: DoudianProductInfoChange417) -> Self {
        Self::ProductInfoChange417(Box::new(data))
    }
}

impl From<DoudianProductMainVideoAuditCallback> for DoudianPushEvent {
    fn from(data: DoudianProductMainVideoAuditCallback) -> Self {
        Self::ProductMainVideoAuditCallback(Box::new(data))
    }
}

impl From<DoudianProductChange400> for DoudianPushEvent {
    fn from(data: DoudianProductChange400) -> Self {
        Self::ProductChange400(Box::new(data))
    }
}

impl From<DoudianProductSkuStockZero> for DoudianPushEvent {
    fn from(data: DoudianProductSkuStockZero) -> Self {
        Self::ProductSkuStockZero(Box::new(data))
    }
}

impl From<DoudianProductStockZero> for DoudianPushEvent {
    fn from(data: DoudianProductStockZero) -> Self {
        Self::ProductStockZero(Box::new(data))
    }
}

impl From<DoudianRefundArbitrateApplied212> for DoudianPushEvent {
    fn from(data: DoudianRefundArbitrateApplied212) -> Self {
        Self::RefundArbitrateApplied212(Box::new(data))
    }
}

impl From<DoudianRefundArbitrateAudited216> for DoudianPushEvent {
    fn from(data: DoudianRefundArbitrateAudited216) -> Self {
        Self::RefundArbitrateAudited216(Box::new(data))
    }
}

impl From<DoudianRefundArbitrateCancelled215> for DoudianPushEvent {
    fn from(data: DoudianRefundArbitrateCancelled215) -> Self {
        Self::RefundArbitrateCancelled215(Box::new(data))
    }
}

impl From<DoudianRefundArbitrateDiscussUpload218> for DoudianPushEvent {
    fn from(data: DoudianRefundArbitrateDiscussUpload218) -> Self {
        Self::RefundArbitrateDiscussUpload218(Box::new(data))
    }
}

impl From<DoudianRefundArbitrateServiceIntervene217> for DoudianPushEvent {
    fn from(data: DoudianRefundArbitrateServiceIntervene217) -> Self {
        Self::RefundArbitrateServiceIntervene217(Box::new(data))
    }
}

impl From<DoudianRefundArbitrateSubmited214> for DoudianPushEvent {
    fn from(data: DoudianRefundArbitrateSubmited214) -> Self {
        Self::RefundArbitrateSubmited214(Box::new(data))
    }
}

impl From<DoudianRefundArbitrateSubmiting213> for DoudianPushEvent {
    fn from(data: DoudianRefundArbitrateSubmiting213) -> Self {
        Self::RefundArbitrateSubmiting213(Box::new(data))
    }
}

impl From<DoudianRefundAuditAgreeResend227> for DoudianPushEvent {
    fn from(data: DoudianRefundAuditAgreeResend227) -> Self {
        Self::RefundAuditAgreeResend227(Box::new(data))
    }
}

impl From<DoudianRefundBuyerReturnGoods203> for DoudianPushEvent {
    fn from(data: DoudianRefundBuyerReturnGoods203) -> Self {
        Self::RefundBuyerReturnGoods203(Box::new(data))
    }
}

impl From<DoudianRefundExchangeComfirmed211> for DoudianPushEvent {
    fn from(data: DoudianRefundExchangeComfirmed211) -> Self {
        Self::RefundExchangeComfirmed211(Box::new(data))
    }
}

impl From<DoudianRefundExpirationChange209> for DoudianPushEvent {
    fn from(data: DoudianRefundExpirationChange209) -> Self {
        Self::RefundExpirationChange209(Box::new(data))
    }
}

impl From<DoudianRefundRefundAgreed201> for DoudianPushEvent {
    fn from(data: DoudianRefundRefundAgreed201) -> Self {
        Self::RefundRefundAgreed201(Box::new(data))
    }
}

impl From<DoudianRefundRefundClosed207> for DoudianPushEvent {
    fn from(data: DoudianRefundRefundClosed207) -> Self {
        Self::RefundRefundClosed207(Box::new(data))
    }
}

impl From<DoudianRefundRefundCreated200> for DoudianPushEvent {
    fn from(data: DoudianRefundRefundCreated200) -> Self {
        Self::RefundRefundCreated200(Box::new(data))
    }
}

impl From<DoudianRefundRefundModified208> for DoudianPushEvent {
    fn from(data: DoudianRefundRefundModified208) -> Self {
        Self::RefundRefundModified208(Box::new(data))
    }
}

impl From<DoudianRefundRefundRefused204> for DoudianPushEvent {
    fn from(data: DoudianRefundRefundRefused204) -> Self {
        Self::RefundRefundRefused204(Box::new(data))
    }
}

impl From<DoudianRefundRefundSuccess206> for DoudianPushEvent {
    fn from(data: DoudianRefundRefundSuccess206) -> Self {
        Self::RefundRefundSuccess206(Box::new(data))
    }
}

impl From<DoudianRefundResendFillLogistics226> for DoudianPushEvent {
    fn from(data: DoudianRefundResendFillLogistics226) -> Self {
        Self::RefundResendFillLogistics226(Box::new(data))
    }
}

impl From<DoudianRefundReturnApplyAgreed202> for DoudianPushEvent {
    fn from(data: DoudianRefundReturnApplyAgreed202) -> Self {
        Self::RefundReturnApplyAgreed202(Box::new(data))
    }
}

impl From<DoudianRefundReturnApplyRefused205> for DoudianPushEvent {
    fn from(data: DoudianRefundReturnApplyRefused205) -> Self {
        Self::RefundReturnApplyRefused205(Box::new(data))
    }
}

impl From<DoudianRefundSpecialRefund224> for DoudianPushEvent {
    fn from(data: DoudianRefundSpecialRefund224) -> Self {
        Self::RefundSpecialRefund224(Box::new(data))
    }
}

impl From<DoudianRefundSpecialRefundSuccess225> for DoudianPushEvent {
    fn from(data: DoudianRefundSpecialRefundSuccess225) -> Self {
        Self::RefundSpecialRefundSuccess225(Box::new(data))
    }
}

impl From<DoudianTradeOrderTagChange> for DoudianPushEvent {
    fn from(data: DoudianTradeOrderTagChange) -> Self {
        Self::TradeOrderTagChange(Box::new(data))
    }
}

impl From<DoudianTradeTradeAddressChangeApplied111> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeAddressChangeApplied111) -> Self {
        Self::TradeTradeAddressChangeApplied111(Box::new(data))
    }
}

impl From<DoudianTradeTradeAddressChanged105> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeAddressChanged105) -> Self {
        Self::TradeTradeAddressChanged105(Box::new(data))
    }
}

impl From<DoudianTradeTradeAmountChanged109> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeAmountChanged109) -> Self {
        Self::TradeTradeAmountChanged109(Box::new(data))
    }
}

impl From<DoudianTradeTradeAppointment112> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeAppointment112) -> Self {
        Self::TradeTradeAppointment112(Box::new(data))
    }
}

impl From<DoudianTradeTradeAppointmentV2126> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeAppointmentV2126) -> Self {
        Self::TradeTradeAppointmentV2126(Box::new(data))
    }
}

impl From<DoudianTradeTradeArrivalTimeModify> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeArrivalTimeModify) -> Self {
        Self::TradeTradeArrivalTimeModify(Box::new(data))
    }
}

impl From<DoudianTradeTradeCanceled106> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeCanceled106) -> Self {
        Self::TradeTradeCanceled106(Box::new(data))
    }
}

impl From<DoudianTradeTradeCreate100> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeCreate100) -> Self {
        Self::TradeTradeCreate100(Box::new(data))
    }
}

impl From<DoudianTradeTradeDeliverTimeChangeApplied> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeDeliverTimeChangeApplied) -> Self {
        Self::TradeTradeDeliverTimeChangeApplied(Box::new(data))
    }
}

impl From<DoudianTradeTradeLogisticsChanged104> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeLogisticsChanged104) -> Self {
        Self::TradeTradeLogisticsChanged104(Box::new(data))
    }
}

impl From<DoudianTradeTradeMemoModify113> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeMemoModify113) -> Self {
        Self::TradeTradeMemoModify113(Box::new(data))
    }
}

impl From<DoudianTradeTradePaid101> for DoudianPushEvent {
    fn from(data: DoudianTradeTradePaid101) -> Self {
        Self::TradeTradePaid101(Box::new(data))
    }
}

impl From<DoudianTradeTradePartlySellerShip108> for DoudianPushEvent {
    fn from(data: DoudianTradeTradePartlySellerShip108) -> Self {
        Self::TradeTradePartlySellerShip108(Box::new(data))
    }
}

impl From<DoudianTradeTradePending110> for DoudianPushEvent {
    fn from(data: DoudianTradeTradePending110) -> Self {
        Self::TradeTradePending110(Box::new(data))
    }
}

impl From<DoudianTradeTradeResourceChange> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeResourceChange) -> Self {
        Self::TradeTradeResourceChange(Box::new(data))
    }
}

impl From<DoudianTradeTradeSellerShip102> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeSellerShip102) -> Self {
        Self::TradeTradeSellerShip102(Box::new(data))
    }
}

impl From<DoudianTradeTradeSuccess103> for DoudianPushEvent {
    fn from(data: DoudianTradeTradeSuccess103) -> Self {
        Self::TradeTradeSuccess103(Box::new(data))
    }
}

impl From<DoudianTradeContractPhoneWithhold> for DoudianPushEvent {
    fn from(data: DoudianTradeContractPhoneWithhold) -> Self {
        Self::TradeContractPhoneWithhold(Box::new(data))
    }
}

impl From<DoudianYuncOrderStatusChange> for DoudianPushEvent {
    fn from(data: DoudianYuncOrderStatusChange) -> Self {
        Self::YuncOrderStatusChange(Box::new(data))
    }
}

impl From<DoudianYuncTcpOrderStatusChange> for DoudianPushEvent {
    fn from(data: DoudianYuncTcpOrderStatusChange) -> Self {
        Self::YuncTcpOrderStatusChange(Box::new(data))
    }
}
